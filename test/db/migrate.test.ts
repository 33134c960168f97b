import { sql } from "kysely";
import { expect, test } from "vitest";
import { instant } from "#app/domain/instant.ts";
import { connect } from "#db/connect.server.ts";
import { isMigrated, migrate, UnknownMigrationError } from "#db/migrations/migrate.server.ts";
import { MIGRATIONS } from "#db/migrations/migrations.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { temporaryFiles } from "./import-files.ts";

const files = temporaryFiles();

const now = instant("2018-12-31T08:00:00Z");

describeOnBoth("migrate", (open) => {
  test("does nothing to a current database", async () => {
    const { db } = await open();
    expect(await migrate(db, { now })).toEqual([]);
    expect(await isMigrated(db)).toBe(true);
  });

  test("refuses a database of a later version", async () => {
    const { db } = await open();
    await db.insertInto("schema_migration").values({ name: "999-future", migrated_at: now }).execute();
    await expect(migrate(db, { now })).rejects.toThrow(UnknownMigrationError);
  });

  test("brings an empty database up once, however many start at the same time", async () => {
    const { db, dialect, url: given } = await open();
    const url = dialect === "sqlite" ? `sqlite:${files.path("empty.sqlite")}` : given;
    if (dialect === "postgres") {
      await sql`drop schema public cascade`.execute(db);
      await sql`create schema public`.execute(db);
    }
    const starters = [connect(url), connect(url), connect(url)];
    const steps = await Promise.all(starters.map((starter) => migrate(starter.db, { now })));
    expect(steps.map((taken) => taken.length).sort()).toEqual([0, 0, MIGRATIONS.size]);
    for (const starter of starters) {
      expect(await isMigrated(starter.db)).toBe(true);
      await starter.close();
    }
  });

  test("leaves nothing behind of a database that it was never run on", async () => {
    const empty = connect(`sqlite:${files.path("never.sqlite")}`);
    expect(await isMigrated(empty.db)).toBe(false);
    expect(await empty.db.introspection.getTables()).toEqual([]);
    await empty.close();
  });
});
