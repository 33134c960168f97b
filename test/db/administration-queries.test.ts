import { expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import type { Db } from "#db/connect.server.ts";
import { countAuditEntries } from "#db/queries/audit/count-audit-entries.server.ts";
import { countFailedMails } from "#db/queries/audit/count-failed-mails.server.ts";
import { findAllImports, findAllUploads } from "#db/queries/audit/find-all-imports.server.ts";
import { findAuditEntries } from "#db/queries/audit/find-audit-entries.server.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { findAllChangedMailTexts } from "#db/queries/mail-text/find-all-changed-mail-texts.server.ts";
import { insertAccount } from "#db/record/account/insert-account.server.ts";
import { eraseAccount } from "#db/record/account-admin/erase-account.server.ts";
import { deleteContact } from "#db/record/contact/delete-contact.server.ts";
import { insertContacts } from "#db/record/contact/insert-contacts.server.ts";
import { saveContact } from "#db/record/contact/save-contact.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { deleteMailText } from "#db/record/mail-text/delete-mail-text.server.ts";
import { saveMailText } from "#db/record/mail-text/save-mail-text.server.ts";
import { describeOnBoth } from "#test/support/database.ts";

const now = instant("2026-03-29T10:00:00Z");
const everything = { who: "", action: null, fromDay: null, toDay: null, text: "" } as const;

async function fillLog(db: Db): Promise<{ anna: number; bert: number }> {
  const person = { language: "nl", createdBy: null, now } as const;
  const anna = await insertAccount(db, { ...person, email: "anna@a.example", name: "Anna Ö" });
  const bert = await insertAccount(db, { ...person, email: "bert@a.example", name: "Bert" });
  const lines = [
    // 29 March 2026 is the day on which the clocks of Amsterdam go forward: it lasts from 23:00Z until 22:00Z.
    { at: "2026-03-28T22:59:59.999Z", accountId: anna, action: "registered", subject: "GM0344" },
    { at: "2026-03-28T23:00:00Z", accountId: anna, action: "confirmed", subject: "50%_x" },
    { at: "2026-03-29T21:59:59.999Z", accountId: bert, action: "registered", subject: "50ax" },
    { at: "2026-03-29T22:00:00Z", accountId: null, action: "sign_in_refused", subject: "" },
  ] as const;
  for (const [index, { at, ...line }] of lines.entries()) {
    const network = `192.0.2.${index}`;
    await insertAuditEntry(db, { ...line, at: instant(at), network, detail: { nummer: index } });
  }
  return { anna, bert };
}

describeOnBoth("the audit log", (open) => {
  test("is read by page, the newest first, with names", async () => {
    const { db } = await open();
    const { anna, bert } = await fillLog(db);
    const ids = async (limit: number, offset = 0) =>
      (await findAuditEntries(db, { filter: everything, limit, offset })).map(({ id }) => id);
    expect(await ids(10)).toEqual([4, 3, 2, 1]);
    expect(await ids(2, 1)).toEqual([3, 2]);
    const [first] = await findAuditEntries(db, { filter: { ...everything, who: "Anna" }, limit: 1 });
    expect(first).toMatchObject({
      id: 2,
      accountId: anna,
      accountName: "Anna Ö",
      detail: { nummer: 1 },
      network: "192.0.2.1",
    });
    await eraseAccount(db, { actorId: bert, accountId: anna, now });
    const [after] = await findAuditEntries(db, {
      filter: { ...everything, who: String(anna) },
      limit: 1,
    });
    expect(after).toMatchObject({ accountId: anna, accountName: null, network: "" });
  });

  test.each<[string, object, number[]]>([
    ["number", { who: "2" }, [3]],
    ["name", { who: "BERT" }, [3]],
    ["address", { who: "anna@a" }, [2, 1]],
    ["nobody known", { who: "carla" }, []],
    ["action", { action: "registered" }, [3, 1]],
    ["first day", { fromDay: day("2026-03-29") }, [4, 3, 2]],
    ["last day", { toDay: day("2026-03-29") }, [3, 2, 1]],
    ["one day", { fromDay: day("2026-03-29"), toDay: day("2026-03-29") }, [3, 2]],
    ["text of the subject, signs as they stand", { text: "50%_" }, [2]],
    ["text of the detail", { text: '"nummer":3' }, [4]],
    ["text of the network", { text: "192.0.2.0" }, [1]],
    ["all at once", { who: "1", action: "confirmed", text: "50" }, [2]],
  ])("is filtered by %s", async (_what, filter, expected) => {
    const { db } = await open();
    await fillLog(db);
    const chosen = { ...everything, ...filter };
    const found = await findAuditEntries(db, { filter: chosen, limit: 10 });
    expect(found.map(({ id }) => id)).toEqual(expected);
    expect(await countAuditEntries(db, chosen)).toBe(expected.length);
  });
});

describeOnBoth("contacts and texts of mails", (open) => {
  test("are kept one per municipality and project", async () => {
    const { db } = await open();
    const general = {
      municipalityCode: "GM0344",
      projectSlug: null,
      name: "Loket",
      email: "",
      phone: "030",
    };
    const own = { ...general, projectSlug: "verhuizen", name: "Jan" };
    await insertContacts(db, [own, general], { now });
    await saveContact(db, { ...general, name: "Balie" }, { now, accountId: 7 });
    await saveContact(db, { ...general, municipalityCode: "GM0014" }, { now, accountId: 7 });
    expect(await findAllContacts(db, { municipalityCode: "GM0344" })).toEqual([
      { ...general, name: "Balie" },
      own,
    ]);
    await deleteContact(db, own);
    await deleteContact(db, own);
    expect((await findAllContacts(db)).map(({ municipalityCode }) => municipalityCode)).toEqual([
      "GM0014",
      "GM0344",
    ]);
  });

  test("are kept one per kind and language", async () => {
    const { db } = await open();
    const accountId = await insertAccount(db, {
      email: "anna@a.example",
      name: "Anna",
      language: "nl",
      createdBy: null,
      now,
    });
    const text = { kind: "invitation", language: "nl", subject: "Welkom", body: "{knop}" } as const;
    await saveMailText(db, { ...text, now, accountId });
    await saveMailText(db, { ...text, subject: "Hallo", now, accountId });
    await saveMailText(db, { ...text, language: "en", now, accountId });
    const { kind } = text;
    await deleteMailText(db, { kind, language: "en" });
    expect(await findAllChangedMailTexts(db)).toEqual([
      {
        kind,
        language: "nl",
        changedAt: now,
        changedBy: { id: accountId, name: "Anna", email: "anna@a.example" },
      },
    ]);
  });

  test("imports, uploads and failed mails are none in an empty database", async () => {
    const { db } = await open();
    expect(await findAllImports(db)).toEqual([]);
    expect(await findAllUploads(db)).toEqual([]);
    expect(await countFailedMails(db)).toBe(0);
  });
});
