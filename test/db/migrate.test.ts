import { expect, test } from "vitest";
import { instant } from "#app/domain/instant.ts";
import { connect } from "#db/connect.server.ts";
import { isMigrated, migrate, UnknownMigrationError } from "#db/migrations/migrate.server.ts";
import { describeOnBoth } from "#test/support/database.ts";

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
    const first = await open();
    for (const table of await first.db.introspection.getTables()) {
      expect(table.name).not.toBe("");
    }
    const second = connect(first.url);
    const steps = await Promise.all([migrate(first.db, { now }), migrate(second.db, { now })]);
    await second.close();
    expect(steps.flat()).toEqual([]);
  });
});
