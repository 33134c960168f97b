import { expect, it } from "vitest";
import { connect } from "#db/connect.server.ts";
import { buildFromSources } from "#test/support/built-from-sources.ts";
import { exampleDatabase } from "#test/support/example-database.ts";
import { addAccount } from "#test/support/signed-in.ts";
import { listen } from "#test/support/site-under-test.ts";
import { POLICY_TABLE } from "./policy-table.ts";

/** Stands in everything that is not for everybody. */
const MARK = "zeergeheim";

const databaseUrl = exampleDatabase();
const publicAddresses = POLICY_TABLE.filter(({ get }) => get === "everybody").map(({ address }) => address);

it("shows visitors no contact, internal note, account or address, on no page and in no file", {
  timeout: 120_000,
}, async () => {
  const database = connect(databaseUrl());
  const { db } = database;
  await addAccount(db, { name: MARK, assignments: [{ role: "taskforce" }] });
  const contact = { name: MARK, email: `${MARK}@gemeente.example`, phone: MARK };
  await db.updateTable("contact").set(contact).execute();
  const events = await db.selectFrom("participation_event").select("revision").execute();
  const noted = new Set(
    (await db.selectFrom("internal_note").select("revision").execute()).map((row) => row.revision),
  );
  const notes = events
    .filter(({ revision }) => !noted.has(revision))
    .map(({ revision }) => ({ revision, note: MARK }));
  for (let start = 0; start < notes.length; start += 1000)
    await db
      .insertInto("internal_note")
      .values(notes.slice(start, start + 1000))
      .execute();
  const site = await listen(database, {}, await buildFromSources());
  const leaking: string[] = [];
  for (const address of publicAddresses) {
    for (const language of ["nl", "en"]) {
      const answer = await fetch(`${site.url}${address}`, { headers: { cookie: `taal=${language}` } });
      if ((await answer.text()).toLowerCase().includes(MARK)) leaking.push(`${language} ${address}`);
    }
  }
  await site.close();
  await database.close();
  expect(publicAddresses.length).toBeGreaterThan(30);
  expect(leaking).toEqual([]);
});
