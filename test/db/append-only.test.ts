import { sql } from "kysely";
import { expect, test } from "vitest";
import { recordEvents } from "#db/record/record-events.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { fillSmallWorld, now, says, smallRegister } from "./small-world.ts";

describeOnBoth("the log of events", (open) => {
  const statements = {
    update: sql`update participation_event set note = 'x'`,
    delete: sql`delete from participation_event`,
    replace: sql`insert or replace into participation_event select * from participation_event`,
    upsert: sql`insert into participation_event select * from participation_event where true
      on conflict (revision) do update set note = 'x'`,
    truncate: sql`truncate participation_event cascade`,
  };

  test.each(["update", "delete", "upsert"] as const)("refuses %s", async (name) => {
    const { db } = await open();
    await fillSmallWorld(db);
    await recordEvents(db, smallRegister, [says("GM0014", "live", "2018-02-01")], { now });
    await expect(statements[name].execute(db)).rejects.toMatchObject({
      name: "DatabaseError",
      code: "append_only",
    });
  });

  test("refuses what only one of the databases knows", async () => {
    const { db, dialect } = await open();
    await fillSmallWorld(db);
    await recordEvents(db, smallRegister, [says("GM0014", "live", "2018-02-01")], { now });
    const statement = dialect === "sqlite" ? statements.replace : statements.truncate;
    await expect(statement.execute(db)).rejects.toMatchObject({ code: "append_only" });
  });

  test("refuses also when nothing would change", async () => {
    const { db, dialect } = await open();
    const emptied = sql`delete from participation_event`.execute(db);
    // SQLite's triggers stand per row: without rows there is nothing to refuse.
    if (dialect === "sqlite") await expect(emptied).resolves.toMatchObject({ rows: [] });
    else await expect(emptied).rejects.toMatchObject({ code: "append_only" });
  });
});
