import type { Actor, Assignment } from "#app/domain/access/role.ts";
import type { Problem } from "#app/domain/problem.ts";
import { accountDetailsSchema, accountRoleSchema } from "#app/forms/account-schema.ts";
import { type FormReply, parseForm } from "#app/forms/parse-form.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { type Done, doneHref } from "#app/presenters/administration-done.ts";
import { roleChoice } from "#app/presenters/administration-role-choice.ts";
import { roleKey } from "#app/presenters/administration-role-text.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { type WriteOutcome, writeOnce } from "#app/server/forms/write-once.server.ts";
import type { Db } from "#db/connect.server.ts";
import type { ListedAccount } from "#db/queries/account-list/listed-account.server.ts";
import { grantRole } from "#db/record/account/grant-role.server.ts";
import { changeAccount } from "#db/record/account-admin/change-account.server.ts";
import { closeAccount } from "#db/record/account-admin/close-account.server.ts";
import { endAccountAccess } from "#db/record/account-admin/end-account-access.server.ts";
import { reopenAccount } from "#db/record/account-admin/reopen-account.server.ts";
import { revokeRole } from "#db/record/account-admin/revoke-role.server.ts";
import { type AuditEntry, insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { invite } from "./invite.server.ts";

interface AccountForm {
  readonly context: AppContext;
  readonly actor: Actor;
  readonly account: ListedAccount;
  readonly form: FormData;
}

/** Where it led, or what the form was refused with. */
type AccountOutcome =
  | { readonly kind: "done"; readonly to: string }
  | { readonly kind: "refused"; readonly reply: FormReply };

/** Gives the account another role. */
async function grantTypedRole(given: AccountForm): Promise<AccountOutcome> {
  const { context, account, form } = given;
  const t = translateFor(context.language);
  const submission = parseForm(form, accountRoleSchema(t));
  if (submission.status !== "success") return { kind: "refused", reply: submission.reply() };
  const choice = roleChoice(t, submission.value, {
    register: await context.register(),
    on: context.clock.today(),
    slugs: (await context.projects()).map(({ slug }) => slug),
  });
  if (choice.kind === "refused") return { kind: "refused", reply: submission.reply(choice) };
  const { assignment } = choice;
  return write(given, "granted", async (transaction) => {
    await grantRole(transaction, { accountId: account.id, assignment, now: context.realClock.now() });
    await note(given, transaction, "account_changed", { rol_erbij: roleKey(assignment) });
    return null;
  });
}

/** Takes one of the roles that the account has. */
async function takeRole(given: AccountForm): Promise<AccountOutcome> {
  const { actor, account, form } = given;
  const key = form.get("rol");
  const assignment = account.assignments.find((held: Assignment) => roleKey(held) === key);
  if (assignment === undefined) return { kind: "done", to: doneHref(pathOf(account), "revoked") };
  return write(given, "revoked", async (transaction) => {
    const outcome = await revokeRole(transaction, {
      actorId: actor.accountId,
      accountId: account.id,
      assignment,
    });
    if (outcome !== "revoked") return outcome === "absent" ? null : outcome;
    await note(given, transaction, "account_changed", { rol_weg: roleKey(assignment) });
    return null;
  });
}

/** Changes name, address and language. */
async function changeDetails(given: AccountForm): Promise<AccountOutcome> {
  const { context, account, form } = given;
  const t = translateFor(context.language);
  const submission = parseForm(form, accountDetailsSchema(t));
  if (submission.status !== "success") return { kind: "refused", reply: submission.reply() };
  const { naam: name, email, taal: language } = submission.value;
  const outcome = await writeOnce<"emailKnown">(context, given, async (transaction) => {
    const changed = await changeAccount(transaction, { accountId: account.id, name, email, language });
    if (changed === "known") return { kind: "refused", refusal: "emailKnown" };
    await note(given, transaction, "account_changed", { gegevens: "naam, e-mailadres of taal" });
    return { kind: "done", to: doneHref(pathOf(account), "saved") };
  });
  if (outcome.kind === "done") return outcome;
  const fieldErrors = { email: [t("administration:refused.emailKnown")] };
  return { kind: "refused", reply: submission.reply({ fieldErrors }) };
}

async function endSessionsOf(given: AccountForm): Promise<AccountOutcome> {
  return write(given, "ended", async (transaction) => {
    const count = await endAccountAccess(transaction, given.account.id);
    await note(given, transaction, "session_ended", { sessies: count });
    return null;
  });
}

/** Keeps somebody out. */
async function close(given: AccountForm): Promise<AccountOutcome> {
  const { context, actor, account } = given;
  return write(given, "closed", async (transaction) => {
    const now = context.realClock.now();
    const refusal = await closeAccount(transaction, {
      actorId: actor.accountId,
      accountId: account.id,
      now,
    });
    if (refusal === null) await note(given, transaction, "account_disabled", {});
    return refusal;
  });
}

/** Lets somebody in again. */
async function reopen(given: AccountForm): Promise<AccountOutcome> {
  return write(given, "reopened", async (transaction) => {
    await reopenAccount(transaction, given.account.id);
    await note(given, transaction, "account_changed", { toegelaten: "ja" });
    return null;
  });
}

/** Sends the invitation once more; at most once a day. */
async function inviteAgain(given: AccountForm): Promise<AccountOutcome> {
  const { context, account } = given;
  const outcome = await writeOnce<never>(context, given, async (transaction) => {
    const { id: accountId, name, email, language, assignments } = account;
    if (email === null) return { kind: "done", to: pathOf(account) };
    const about = `${accountId}:${context.realClock.today()}`;
    const person = { accountId, name: name ?? email, email, language, assignments };
    const done = await invite(transaction, context, { ...person, about });
    await note(given, transaction, "account_changed", { uitnodiging: "opnieuw" });
    return { kind: "done", to: doneHref(pathOf(account), ...done) };
  });
  return outcome.kind === "done" ? outcome : { kind: "refused", reply: { initialValue: null } };
}

type Refusal = "own_account" | "last_administrator";

/** Carries out a form of one button; why it may not be done is told about the form as a whole. */
async function write(
  given: AccountForm,
  done: Done,
  work: (transaction: Db) => Promise<Refusal | null>,
): Promise<AccountOutcome> {
  const { context, account } = given;
  const outcome = await writeOnce(context, given, async (transaction): Promise<WriteOutcome<Refusal>> => {
    const refusal = await work(transaction);
    if (refusal !== null) return { kind: "refused", refusal };
    return { kind: "done", to: doneHref(pathOf(account), done) };
  });
  if (outcome.kind === "done") return outcome;
  const message = translateFor(context.language)(`administration:refused.${outcome.refusal}`);
  return { kind: "refused", reply: { initialValue: null, error: { "": [message] } } };
}

function note(
  { context, account }: AccountForm,
  transaction: Db,
  action: AuditEntry["action"],
  detail: NonNullable<AuditEntry["detail"]>,
): Promise<void> {
  const entry = { action, subject: String(account.id), detail };
  return insertAuditEntry(transaction, { ...auditFacts(context), ...entry });
}

function pathOf({ id }: ListedAccount): string {
  return `/beheer/accounts/${id}`;
}

/** The forms of the page of an account, by the value of `doel`. */
export const ACCOUNT_ACTIONS = {
  "rol-erbij": grantTypedRole,
  "rol-weg": takeRole,
  gegevens: changeDetails,
  sessies: endSessionsOf,
  uitnodigen: inviteAgain,
  blokkeren: close,
  toelaten: reopen,
} as const;

export function isAccountAction(what: string): what is keyof typeof ACCOUNT_ACTIONS {
  return Object.hasOwn(ACCOUNT_ACTIONS, what);
}

export function unknownAction(what: string): Problem {
  const allowed = Object.keys(ACCOUNT_ACTIONS).join(", ");
  return { field: "doel", code: "unknown_choice", params: { value: what.slice(0, 60), allowed } };
}
