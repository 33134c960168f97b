import { sql } from "kysely";
import { expect, test } from "vitest";
import { recordEvents } from "#db/record/record-events.server.ts";
import { verify } from "#db/verify/verify.server.ts";
import type { TestDatabase } from "#test/support/database.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { fillSmallWorld, now, says, smallRegister } from "./small-world.ts";

async function fill({ db }: TestDatabase): Promise<void> {
  await fillSmallWorld(db);
  const drafts = [
    says("GM0014", "live", "2018-02-01", { supplier: "Leverancier" }),
    says("GM0005", "live", "2018-03-01"),
    says("GM0009", "exploring", "2018-03-01"),
  ];
  for (const draft of drafts) await recordEvents(db, smallRegister, [draft], { now });
}

/** Goes behind the application's back, as somebody with the database's own tools would. */
async function tamper({ db, dialect }: TestDatabase, statement: string): Promise<void> {
  if (dialect === "sqlite") {
    for (const name of ["no_update", "no_delete", "no_replace"]) {
      await sql.raw(`drop trigger participation_event_${name}`).execute(db);
    }
  } else {
    await sql`drop trigger participation_event_append_only on participation_event`.execute(db);
  }
  await sql.raw(statement).execute(db);
}

describeOnBoth("verify", (open) => {
  test("proves an untouched database", async () => {
    const database = await open();
    await fill(database);
    expect(await verify(database.db)).toEqual({ kind: "proven", eventCount: 3, projectCount: 2 });
  });

  test("proves an empty database", async () => {
    const { db } = await open();
    expect(await verify(db)).toEqual({ kind: "proven", eventCount: 0, projectCount: 0 });
  });

  test.each([
    ["supplier", "update participation_event set supplier = 'leverancier' where revision = 1", 1, "altered"],
    ["day", "update participation_event set effective_on = '2018-03-02' where revision = 2", 2, "altered"],
    ["note", "update participation_event set note = '' where revision = 3", 3, "altered"],
    ["hash", "update participation_event set hash = 'x' || substr(hash, 2) where revision = 2", 2, "altered"],
    ["link", "update participation_event set previous_hash = 'x' where revision = 2", 2, "unlinked"],
    ["middle", "delete from participation_event where revision = 2", 2, "missing"],
    ["end", "delete from participation_event where revision = 3", 3, "missing"],
    ["ledger", "update ledger set last_hash = 'x'", 3, "unlinked"],
  ])("finds what was done to the log: %s", async (_what, statement, revision, reason) => {
    const database = await open();
    await fill(database);
    await tamper(database, statement);
    expect(await verify(database.db)).toEqual({ kind: "broken", fault: { part: "log", revision, reason } });
  });

  test.each([
    [
      "spans",
      "update participation_span set status = 'stopped' where municipality_code = 'GM0014'",
      "GM0014 2018-02-01",
    ],
    ["spans", "delete from participation_span where municipality_code = 'GM1966'", "GM1966 2019-01-01"],
    [
      "livePeriods",
      "update live_period set until_on = '2019-01-01' where from_on = '2018-02-01'",
      "GM0014 2018-02-01",
    ],
    ["counts", "update adoption_count set live = 7 where counted_on = '2018-03-01'", "2018-03-01"],
    ["milestones", "delete from participation_milestone where municipality_code = 'GM0005'", "GM0005"],
  ])("finds what was done to the projections: %s", async (part, statement, key) => {
    const database = await open();
    await fill(database);
    await sql.raw(statement).execute(database.db);
    const fault = { part, projectSlug: "verhuizen", key };
    expect(await verify(database.db)).toEqual({ kind: "broken", fault });
  });
});
