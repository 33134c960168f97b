import { expect, it } from "vitest";
import { type Day, day } from "#app/domain/day.ts";
import { type Instant, instant } from "#app/domain/instant.ts";
import { postRegisteredMail } from "#app/server/mail/post-registered-mail.server.ts";
import { postReminders } from "#app/server/mail/post-reminders.server.ts";
import type { Db } from "#db/connect.server.ts";
import { findAnsweredAt } from "#db/queries/round/find-answered-at.server.ts";
import { findOpenRound, findRound } from "#db/queries/round/find-rounds.server.ts";
import { grantRole } from "#db/record/account/grant-role.server.ts";
import { insertAccount } from "#db/record/account/insert-account.server.ts";
import { insertContacts } from "#db/record/contact/insert-contacts.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import { claimMail } from "#db/record/mail/claim-mail.server.ts";
import { recordEvents } from "#db/record/record-events.server.ts";
import { changeRound, closeRound } from "#db/record/round/change-round.server.ts";
import { insertRound } from "#db/record/round/insert-round.server.ts";
import { describeOnBoth } from "../support/database.ts";
import { confirms, fillSmallWorld, says, smallProjects, smallRegister } from "./small-world.ts";

let real = instant("2026-11-20T08:00:00Z");
const context = {
  config: { sessionSecret: "s".repeat(32) },
  realClock: { now: () => real },
  origin: "https://vliegwiel.example",
};

/** A round about one project, opened in May 2019, with the last day on 30 June: Groningen and Het Hogeland are asked. */
async function fill(db: Db, openedBy: number | null = 1) {
  await fillSmallWorld(db);
  const contact = (municipalityCode: string, email: string) => ({
    municipalityCode,
    projectSlug: null,
    name: "Coördinator",
    email,
    phone: "",
  });
  return inLedgerTransaction(db, async (transaction) => {
    await insertContacts(
      transaction,
      [contact("GM0014", "post@groningen.nl"), contact("GM1966", "post@hogeland.nl")],
      {
        now: real,
      },
    );
    const accountId = await insertAccount(transaction, {
      email: "redacteur@bedum.nl",
      name: "Redacteur",
      language: "en",
      createdBy: null,
      now: real,
    });
    await grantRole(transaction, {
      accountId,
      assignment: { role: "municipality_editor", municipalityCode: "GM0005" },
      now: real,
    });
    const round = await insertRound(transaction, {
      title: "Zomer 2019",
      text: "",
      referenceOn: day("2019-06-30"),
      deadlineOn: day("2019-06-30"),
      openedAt: instant("2019-05-01T08:00:00Z"),
      openedBy,
      closedAt: null,
      projectSlugs: ["verhuizen"],
    });
    return { result: round, ledger: null };
  });
}

async function mails(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("mail").select(["kind", "to_address"]).orderBy("id").execute();
  return rows.map((row) => `${row.kind} ${row.to_address}`);
}

function record(db: Db, now: string, drafts: Parameters<typeof recordEvents>[2]) {
  return recordEvents(db, smallRegister, drafts, { now: instant(now) });
}

describeOnBoth("reminders", (open) => {
  it("go to everybody of whom something is missing, once, in their language", async () => {
    const { db } = await open();
    await fill(db);
    expect(await postReminders(db, context, day("2019-06-15"))).toBe(0);
    expect(await postReminders(db, context, day("2019-06-16"))).toBe(3);
    expect(await postReminders(db, context, day("2019-06-16"))).toBe(0);
    expect(await postReminders(db, context, day("2019-06-20"))).toBe(0);
    expect(await mails(db)).toEqual([
      "round_reminder_14 post@groningen.nl",
      "round_reminder_14 redacteur@bedum.nl",
      "round_reminder_14 post@hogeland.nl",
    ]);
    const row = await db
      .selectFrom("mail")
      .selectAll()
      .where("to_address", "=", "redacteur@bedum.nl")
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ municipality_code: "GM1966", round_id: 1, account_id: 1 });
    expect(row.subject).toContain("Het Hogeland");
    expect(row.text_body).toContain("Verhuizen (en)");
  });

  it("go out from several processes at the same time as if there were one", async () => {
    const { db } = await open();
    await fill(db);
    const counts = await Promise.all([1, 2, 3].map(() => postReminders(db, context, day("2019-06-16"))));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it("leave out who answered, and count the answer at once", async () => {
    const { db } = await open();
    const round = await fill(db);
    await record(db, "2019-04-30T10:00:00Z", [says("GM1966", "committed", "2019-04-01")]);
    await record(db, "2019-06-20T10:00:00Z", [says("GM0014", "live", "2019-06-01")]);
    const answered = await findAnsweredAt(db, round);
    expect([...answered.keys()]).toEqual(["GM0014"]);
    await postReminders(db, context, day("2019-06-27"));
    expect(await mails(db)).toEqual([
      "round_reminder_3 redacteur@bedum.nl",
      "round_reminder_3 post@hogeland.nl",
    ]);
    await record(db, "2019-06-28T10:00:00Z", [confirms("GM1966", "2019-06-28")]);
    expect((await findAnsweredAt(db, round, { municipalityCode: "GM1966" })).size).toBe(1);
    expect(await postReminders(db, context, day("2019-07-03"))).toBe(0);
  });

  it("skip the moments that a later one has overtaken", async () => {
    const { db } = await open();
    await fill(db);
    await postReminders(db, context, day("2019-07-05"));
    expect(new Set((await mails(db)).map((line) => line.split(" ")[0]))).toEqual(
      new Set(["round_overdue_3"]),
    );
  });

  it("begin anew when the deadline is moved, and end when the round is closed", async () => {
    const { db } = await open();
    const round = await fill(db);
    await postReminders(db, context, day("2019-06-16"));
    await inLedgerTransaction(db, async (transaction) => {
      await changeRound(transaction, { id: round.id, deadlineOn: day("2019-07-31"), text: "" });
      return { result: undefined, ledger: null };
    });
    expect(await postReminders(db, context, day("2019-06-27"))).toBe(0);
    expect(await postReminders(db, context, day("2019-07-17"))).toBe(3);
    const closedAt = instant("2019-07-20T08:00:00Z");
    expect(await closeRound(db, { id: round.id, closedAt, closedBy: 1 })).toBe(true);
    expect(await closeRound(db, { id: round.id, closedAt, closedBy: 2 })).toBe(false);
    expect(await postReminders(db, context, day("2019-07-28"))).toBe(0);
    expect(await findOpenRound(db)).toBeUndefined();
    expect((await findRound(db, round.id))?.closedAt).toBe(closedAt);
  });

  it("are none about a round of the example", async () => {
    const { db } = await open();
    await fill(db, null);
    expect(await postReminders(db, context, day("2019-06-16"))).toBe(0);
  });

  it("leave out who stopped this kind", async () => {
    const { db } = await open();
    await fill(db);
    await db
      .insertInto("mail_stop")
      .values({ address: "post@groningen.nl", kind: "round_reminder_14", stopped_at: real })
      .execute();
    expect(await postReminders(db, context, day("2019-06-16"))).toBe(2);
  });

  it.each<[string, string[]]>([
    ["2019-08-21", []],
    ["2019-08-22", ["plan_day_soon post@groningen.nl"]],
    ["2019-08-31", []],
    ["2019-09-11", ["plan_day_passed post@groningen.nl"]],
  ])("of a planned day: on %s", async (today, expected) => {
    const { db } = await open();
    await fill(db, null);
    await record(db, "2019-06-20T10:00:00Z", [
      says("GM0014", "implementing", "2019-06-01", { plannedLiveOn: "2019-09-01" }),
    ]);
    await postReminders(db, context, today as Day);
    await postReminders(db, context, today as Day);
    expect(await mails(db)).toEqual(expected);
  });

  it("of a planned day are none once it is live", async () => {
    const { db } = await open();
    await fill(db, null);
    await record(db, "2019-06-20T10:00:00Z", [
      says("GM0014", "implementing", "2019-06-01", { plannedLiveOn: "2019-09-01" }),
    ]);
    await record(db, "2019-09-02T10:00:00Z", [says("GM0014", "live", "2019-09-01")]);
    expect(await postReminders(db, context, day("2019-09-11"))).toBe(0);
  });
});

describeOnBoth("confirmation of what was registered", (open) => {
  it("tells a whole sitting in one mail, and what comes later in another", async () => {
    const { db } = await open();
    await fill(db);
    const own = { actor: "1", source: "municipality" } as const;
    const post = async (at: Instant) => {
      real = at;
      const { revision } = await db.selectFrom("ledger").select("revision").executeTakeFirstOrThrow();
      await inLedgerTransaction(db, async (transaction) => {
        await postRegisteredMail(transaction, context, {
          register: smallRegister,
          projects: smallProjects,
          accountId: 1,
          municipalityCode: "GM1966",
          firstRevision: revision,
        });
        return { result: undefined, ledger: null };
      });
    };
    await record(db, "2019-06-20T10:00:00Z", [{ ...says("GM1966", "committed", "2019-04-01"), ...own }]);
    await post(instant("2026-11-20T08:00:00Z"));
    await record(db, "2019-06-20T10:01:00Z", [{ ...says("GM1966", "implementing", "2019-06-01"), ...own }]);
    await post(instant("2026-11-20T08:01:00Z"));
    const rows = await db.selectFrom("mail").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.not_before).toBe("2026-11-20T08:03:00.000Z");
    expect(rows[0]?.text_body).toContain("- Verhuizen (en): committed as of 1 April 2019");
    expect(rows[0]?.text_body).toContain("- Verhuizen (en): implementing as of 1 June 2019");

    await claimMail(db, { claimedBy: "worker", now: instant("2026-11-20T08:04:00Z") });
    await record(db, "2019-06-20T10:05:00Z", [{ ...confirms("GM1966", "2019-06-20"), ...own }]);
    await post(instant("2026-11-20T08:05:00Z"));
    const later = await db.selectFrom("mail").selectAll().orderBy("id").execute();
    expect(later).toHaveLength(2);
    expect(later[1]?.text_body).toContain("nothing has changed");
    expect(later[1]?.text_body).not.toContain("committed");
  });
});
