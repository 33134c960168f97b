import { expect, test } from "vitest";
import { instant } from "#app/domain/instant.ts";
import type { Db } from "#db/connect.server.ts";
import { findSession } from "#db/queries/account/find-session.server.ts";
import { countAccounts } from "#db/queries/account-list/count-accounts.server.ts";
import { findAccountTraces } from "#db/queries/account-list/find-account-traces.server.ts";
import { findAccount, findAccounts } from "#db/queries/account-list/find-accounts.server.ts";
import { grantRole } from "#db/record/account/grant-role.server.ts";
import { addAccount } from "#db/record/account-admin/add-account.server.ts";
import { changeAccount } from "#db/record/account-admin/change-account.server.ts";
import { closeAccount } from "#db/record/account-admin/close-account.server.ts";
import { endAccountAccess } from "#db/record/account-admin/end-account-access.server.ts";
import { eraseAccount } from "#db/record/account-admin/erase-account.server.ts";
import { reopenAccount } from "#db/record/account-admin/reopen-account.server.ts";
import { revokeRole } from "#db/record/account-admin/revoke-role.server.ts";
import { saveContact } from "#db/record/contact/save-contact.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { enqueueMail } from "#db/record/mail/enqueue-mail.server.ts";
import { recordEvents } from "#db/record/record-events.server.ts";
import { verify } from "#db/verify/verify.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { fillSmallWorld, says, smallRegister } from "./small-world.ts";

const now = instant("2019-06-30T10:00:00Z");
const administrator = { role: "administrator" } as const;
const taskforce = { role: "taskforce" } as const;
const editor = (municipalityCode: string) => ({ role: "municipality_editor", municipalityCode }) as const;
const everybody = { text: "", role: null, municipalityCode: null, state: null } as const;

async function add(db: Db, email: string, assignment: Parameters<typeof grantRole>[1]["assignment"]) {
  const name = email.split("@")[0] ?? "";
  const { accountId } = await addAccount(db, {
    email,
    name,
    language: "nl",
    assignment,
    createdBy: null,
    now,
  });
  return accountId;
}

async function signIn(db: Db, accountId: number, token: string): Promise<void> {
  await db
    .insertInto("session")
    .values({
      id_hash: token,
      account_id: accountId,
      created_at: now,
      last_seen_at: now,
      user_agent: "",
      network: "192.0.2.7",
    })
    .execute();
  const entry = { at: now, accountId, action: "signed_in", subject: "", network: "192.0.2.7" } as const;
  await insertAuditEntry(db, entry);
}

async function mailTo(db: Db, accountId: number | null, toAddress: string, key: string): Promise<void> {
  await enqueueMail(db, {
    key,
    kind: "invitation",
    accountId,
    municipalityCode: null,
    roundId: null,
    toAddress,
    subject: "Welkom Jan",
    text: "Beste Jan",
    html: "<p>Beste Jan</p>",
    now,
  });
}

describeOnBoth("accounts", (open) => {
  test("are added once per address, whatever its capitals", async () => {
    const { db } = await open();
    const first = await add(db, "Jan@Utrecht.example", taskforce);
    expect(
      await addAccount(db, {
        email: "jan@utrecht.EXAMPLE",
        name: "Ander",
        language: "en",
        assignment: administrator,
        createdBy: first,
        now,
      }),
    ).toEqual({ kind: "known", accountId: first });
    expect(await findAccount(db, first)).toMatchObject({
      email: "jan@utrecht.example",
      name: "Jan",
      state: "unused",
      signedInAt: null,
      assignments: [taskforce],
    });
    expect(await findAccount(db, 99)).toBeUndefined();
  });

  test("are found by text, role, municipality and state, by name", async () => {
    const { db } = await open();
    const zoe = await add(db, "zoe@a.example", editor("GM0014"));
    const bert = await add(db, "bert_1@a.example", editor("GM0005"));
    const anna = await add(db, "anna@a.example", administrator);
    const gone = await add(db, "carla@a.example", taskforce);
    await grantRole(db, { accountId: bert, assignment: taskforce, now });
    await signIn(db, anna, "a");
    await closeAccount(db, { actorId: anna, accountId: zoe, now });
    await eraseAccount(db, { actorId: anna, accountId: gone, now });
    const idsOf = async (filter: object) => {
      const options = { ...everybody, ...filter };
      const found = await findAccounts(db, { filter: options, limit: 10 });
      expect(await countAccounts(db, options)).toBe(found.length);
      return found.map(({ id }) => id);
    };
    expect(await idsOf({})).toEqual([anna, bert, zoe, gone]);
    expect(await idsOf({ text: "BERT_" })).toEqual([bert]);
    expect(await idsOf({ text: "%" })).toEqual([]);
    expect(await idsOf({ role: "taskforce" })).toEqual([bert]);
    expect(await idsOf({ role: "taskforce", municipalityCode: "GM0005" })).toEqual([]);
    expect(await idsOf({ municipalityCode: "GM0014" })).toEqual([zoe]);
    expect(await idsOf({ state: "active" })).toEqual([anna]);
    expect(await idsOf({ state: "unused" })).toEqual([bert]);
    expect(await idsOf({ state: "disabled" })).toEqual([zoe]);
    expect(await idsOf({ state: "erased" })).toEqual([gone]);
    const second = await findAccounts(db, { filter: everybody, limit: 1, offset: 1 });
    expect(second.map(({ id }) => id)).toEqual([bert]);
  });

  test("keep at least one administrator, and none takes it from oneself", async () => {
    const { db } = await open();
    const anna = await add(db, "anna@a.example", administrator);
    const bert = await add(db, "bert@a.example", administrator);
    const revoke = (actorId: number, accountId: number) =>
      revokeRole(db, { actorId, accountId, assignment: administrator });
    expect(await revoke(anna, anna)).toBe("own_account");
    expect(await closeAccount(db, { actorId: anna, accountId: anna, now })).toBe("own_account");
    expect(await eraseAccount(db, { actorId: anna, accountId: anna, now })).toBe("own_account");
    expect(await revoke(anna, bert)).toBe("revoked");
    expect(await revoke(anna, bert)).toBe("absent");
    expect(await revoke(bert, anna)).toBe("last_administrator");
    expect(await closeAccount(db, { actorId: bert, accountId: anna, now })).toBe("last_administrator");
    expect(await eraseAccount(db, { actorId: bert, accountId: anna, now })).toBe("last_administrator");
    expect(await findAccount(db, anna)).toMatchObject({ state: "unused", assignments: [administrator] });
  });

  test("lose their sessions when disabled, and stay closed until enabled", async () => {
    const { db } = await open();
    const anna = await add(db, "anna@a.example", administrator);
    const bert = await add(db, "bert@a.example", taskforce);
    await signIn(db, bert, "b");
    expect(await findSession(db, { idHash: "b", now })).toBeDefined();
    expect(await closeAccount(db, { actorId: anna, accountId: bert, now })).toBeNull();
    expect(await findSession(db, { idHash: "b", now })).toBeUndefined();
    await signIn(db, bert, "c");
    expect(await findSession(db, { idHash: "c", now })).toBeUndefined();
    await reopenAccount(db, bert);
    expect(await findSession(db, { idHash: "c", now })).toBeDefined();
    expect(await endAccountAccess(db, bert)).toBe(1);
    expect(await findSession(db, { idHash: "c", now })).toBeUndefined();
  });

  test("change name and address, not to an address that another has", async () => {
    const { db } = await open();
    const anna = await add(db, "anna@a.example", administrator);
    const bert = await add(db, "bert@a.example", taskforce);
    const change = (email: string) =>
      changeAccount(db, { accountId: bert, email, name: "Bért", language: "en" });
    expect(await change("ANNA@a.example")).toBe("known");
    expect(await change("Bert@b.example")).toBe("changed");
    expect(await findAccount(db, bert)).toMatchObject({ email: "bert@b.example", name: "Bért" });
    await eraseAccount(db, { actorId: anna, accountId: bert, now });
    await change("bert@b.example");
    expect(await findAccount(db, bert)).toMatchObject({ email: null, name: null, state: "erased" });
  });

  test("lose the person's data, while the log of events stays whole", async () => {
    const { db } = await open();
    await fillSmallWorld(db);
    const anna = await add(db, "anna@a.example", administrator);
    const jan = await add(db, "jan@utrecht.example", editor("GM0014"));
    await recordEvents(db, smallRegister, [{ ...says("GM0014", "live", "2018-02-01"), actor: String(jan) }], {
      now,
    });
    await signIn(db, jan, "j");
    await insertAuditEntry(db, {
      at: now,
      accountId: null,
      action: "sign_in_asked",
      subject: "jan@utrecht.example",
      detail: { email: "jan@utrecht.example", other: "arjan@utrecht.example" },
      network: "192.0.2.8",
    });
    const contact = { municipalityCode: "GM0014", name: "Jan", email: "Jan@utrecht.example", phone: "" };
    await saveContact(db, { ...contact, projectSlug: null }, { now, accountId: anna });
    await saveContact(db, { ...contact, projectSlug: "verhuizen", email: "" }, { now, accountId: anna });
    await mailTo(db, jan, "jan@utrecht.example", "sent jan@utrecht.example");
    await db.updateTable("mail").set({ sent_at: now }).execute();
    await mailTo(db, null, "jan@utrecht.example", "waiting");
    await mailTo(db, null, "arjan@utrecht.example", "other");

    expect(await findAccountTraces(db, { id: jan, email: "jan@utrecht.example" })).toEqual({
      sessionCount: 1,
      contactCount: 1,
      waitingMailCount: 1,
      handledMailCount: 1,
      eventCount: 1,
      auditCount: 1,
    });
    expect(await eraseAccount(db, { actorId: anna, accountId: jan, now })).toBeNull();

    const rowsOf = async (table: "account" | "contact" | "mail" | "audit_entry" | "session") =>
      JSON.stringify(await db.selectFrom(table).selectAll().execute());
    for (const table of ["account", "contact", "mail", "audit_entry", "session"] as const) {
      expect((await rowsOf(table)).replaceAll("arjan@utrecht.example", "")).not.toMatch(/jan@utrecht/i);
    }
    expect(await rowsOf("mail")).toContain("arjan@utrecht.example");
    expect(await rowsOf("audit_entry")).toContain("arjan@utrecht.example");
    expect(await rowsOf("mail")).toContain('"Beste Jan"');
    expect(
      await db.selectFrom("mail").select(["id", "to_address", "text_body"]).orderBy("id").execute(),
    ).toEqual([
      { id: 1, to_address: "", text_body: null },
      { id: 3, to_address: "arjan@utrecht.example", text_body: "Beste Jan" },
    ]);
    expect(
      await db.selectFrom("audit_entry").select("network").where("account_id", "=", jan).execute(),
    ).toEqual([{ network: "" }]);
    expect(await findAccount(db, jan)).toMatchObject({ state: "erased", email: null, assignments: [] });
    expect(await verify(db)).toEqual({ kind: "proven", eventCount: 1, projectCount: 2 });
    const event = await db.selectFrom("participation_event").select("actor").executeTakeFirst();
    expect(event?.actor).toBe(String(jan));
    const later = await add(db, "jan@utrecht.example", taskforce);
    expect(later).not.toBe(jan);
  });
});
