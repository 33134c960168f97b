import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { backup } from "#db/backup/backup.server.ts";
import { restore } from "#db/backup/restore.server.ts";
import type { Db } from "#db/connect.server.ts";
import { connect } from "#db/connect.server.ts";
import { findRegisterData } from "#db/queries/municipality/find-register-data.server.ts";
import { findAllEvents } from "#db/queries/participation/find-all-events.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import { recordEvents } from "#db/record/record-events.server.ts";
import { verify } from "#db/verify/verify.server.ts";
import { describeOnBoth, sqliteDatabases } from "#test/support/database.ts";
import { fillSmallWorld, now, says, smallRegister } from "./small-world.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vliegwiel-backup-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fill(db: Db): Promise<void> {
  await fillSmallWorld(db);
  const first = says("GM0014", "live", "2018-02-01", { supplier: "Société d’été" });
  const drafts = [first, says("GM0005", "live", "2018-03-01")];
  await recordEvents(db, smallRegister, drafts, { now });
  const correction = { ...first, kind: "correction" as const, supplier: null, replacesRevision: 1 };
  await recordEvents(db, smallRegister, [correction], { now });
}

async function contentOf(db: Db): Promise<unknown> {
  return {
    register: await findRegisterData(db),
    projects: await findAllProjects(db),
    events: await findAllEvents(db, { knownAt: null }),
    ledger: await db.selectFrom("ledger").selectAll().execute(),
    spans: await db
      .selectFrom("participation_span")
      .selectAll()
      .orderBy("from_on")
      .orderBy("municipality_code")
      .execute(),
  };
}

describeOnBoth("backup", (open) => {
  const openSqlite = sqliteDatabases();

  test("is restored into an empty database of either kind, and stays as it was", async () => {
    const source = await open();
    await fill(source.db);
    const path = join(folder, `both-${source.dialect}.backup`);
    expect(await backup(source.db, { path, now })).toEqual({ kind: "saved" });
    const saved = await readFile(path);
    const content = await contentOf(source.db);
    for (const target of [await open(), await openSqlite()]) {
      expect(await restore(target.db, { path, now })).toEqual({ kind: "restored", eventCount: 3 });
      expect(await contentOf(target.db)).toEqual(content);
      expect(await verify(target.db)).toMatchObject({ kind: "proven" });
      expect(
        (await recordEvents(target.db, smallRegister, [says("GM0017", "live", "2018-05-01")], { now })).kind,
      ).toBe("recorded");
    }
    expect(await readFile(path)).toEqual(saved);
  });

  test("leaves a file that is there alone", async () => {
    const { db, dialect } = await open();
    const path = join(folder, `there-${dialect}`);
    await writeFile(path, "mine");
    expect(await backup(db, { path, now })).toEqual({ kind: "file_exists" });
    expect(await readFile(path, "utf8")).toBe("mine");
  });

  test("is not restored over something", async () => {
    const source = await open();
    await fill(source.db);
    const path = join(folder, `over-${source.dialect}.backup`);
    await backup(source.db, { path, now });
    expect(await restore(source.db, { path, now })).toEqual({ kind: "not_empty" });
  });

  test("runs while others write", async () => {
    const source = await open();
    await fill(source.db);
    const path = join(folder, `online-${source.dialect}.backup`);
    const saving = backup(source.db, { path, now });
    await recordEvents(source.db, smallRegister, [says("GM0009", "live", "2018-05-01")], { now });
    await saving;
    const target = await open();
    expect(await restore(target.db, { path, now })).toMatchObject({ kind: "restored" });
  });
});

describe("restore", () => {
  const open = sqliteDatabases();

  test("refuses what is no backup, with nothing changed", async () => {
    const { db } = await open();
    const text = join(folder, "text.backup");
    await writeFile(text, "just text");
    expect(await restore(db, { path: join(folder, "nowhere"), now })).toEqual({ kind: "no_such_file" });
    expect(await restore(db, { path: text, now })).toEqual({ kind: "no_backup" });
    expect(await restore(db, { path: folder, now })).toEqual({ kind: "no_such_file" });
    const foreign = join(folder, "foreign.sqlite");
    const database = connect(`sqlite:${foreign}`);
    await database.db.schema.createTable("other").addColumn("id", "integer").execute();
    await database.close();
    expect(await restore(db, { path: foreign, now })).toEqual({ kind: "no_backup" });
  });

  test("refuses a backup of which a part is gone or altered, or that is newer", async () => {
    const source = await open();
    await fill(source.db);
    const path = join(folder, "whole.backup");
    await backup(source.db, { path, now });
    const { db } = await open();

    const cut = join(folder, "cut.backup");
    const bytes = await readFile(path);
    await writeFile(cut, bytes.subarray(0, Math.floor(bytes.length / 2)));
    expect(await restore(db, { path: cut, now })).toEqual({ kind: "damaged" });

    const altered = join(folder, "altered.backup");
    const index = bytes.indexOf("2018-03-01");
    await writeFile(
      altered,
      Buffer.concat([bytes.subarray(0, index), Buffer.from("2018-03-02"), bytes.subarray(index + 10)]),
    );
    expect(await restore(db, { path: altered, now })).toEqual({ kind: "damaged" });

    const newer = join(folder, "newer.backup");
    await copyFile(path, newer);
    const later = connect(`sqlite:${newer}`);
    await later.db.insertInto("schema_migration").values({ name: "999", migrated_at: now }).execute();
    await later.close();
    expect(await restore(db, { path: newer, now })).toEqual({ kind: "newer_version" });
    expect(await db.selectFrom("municipality").selectAll().execute()).toEqual([]);
    expect((await stat(path)).size).toBe(bytes.length);
  });
});

test("a backup of PostgreSQL was made, unless there is no server", () => {
  expect(inject("postgresUrl") !== "" || inject("postgresMissing") !== "").toBe(true);
});
