import type { Assignment } from "#app/domain/access/role.ts";
import { buildFromSources } from "#test/support/built-from-sources.ts";
import type { OpenTestDatabase, TestDatabase } from "#test/support/database.ts";
import { cookiesOf, sendForm } from "#test/support/send-form.ts";
import { addAccount } from "#test/support/signed-in.ts";
import { type SiteUnderTest, startSite } from "#test/support/site-under-test.ts";

/** Links go out by mail; nothing sends them here, and tests read them in the outbox. */
export const LINKS = { SMTP_URL: "smtp://127.0.0.1:1" };

export interface AccessSite extends SiteUnderTest, Pick<TestDatabase, "db"> {
  readonly accountId: number;
  /** Of the account */
  readonly email: string;
  /** Asks for a link, as a browser that holds `cookie`; gives the answer */
  ask(email: string, cookie?: string): Promise<Response>;
  /** Asks for a link for the account; gives its secret, and the cookie of the browser that asked */
  link(returnTo?: string): Promise<{ readonly code: string; readonly cookie: string }>;
  /** Uses a link */
  use(code: string, cookie?: string): Promise<Response>;
  /** Signs in with a link; gives the cookie of the session */
  signIn(): Promise<string>;
  get(path: string, cookie?: string): Promise<Response>;
  /** What stands in the audit log, oldest first */
  audited(): Promise<string[]>;
}

/** The whole site on an empty database with one account. */
export async function accessSite(
  open: OpenTestDatabase,
  settings: Readonly<Record<string, string>> = LINKS,
  assignments: readonly Assignment[] = [{ role: "taskforce" }],
): Promise<AccessSite> {
  const database = await open();
  const { db } = database;
  const accountId = await addAccount(db, { name: "jan", assignments });
  const email = "jan@gemeente.example";
  const site = await startSite(database, settings, await buildFromSources());
  const { url } = site;

  const ask = (address: string, cookie = "") =>
    sendForm(url, "/aanmelden", { email: address }, cookie ? { cookie } : {});
  const use = (code: string, cookie = "") =>
    sendForm(url, "/aanmelden/link", { code }, cookie ? { cookie } : {});
  async function link(returnTo?: string) {
    const path =
      returnTo === undefined ? "/aanmelden" : `/aanmelden?${new URLSearchParams({ naar: returnTo })}`;
    const answer = await sendForm(url, path, { email });
    if (answer.status !== 303) throw new Error(`Asking for a link gave ${answer.status}`);
    return { code: await lastCode(database), cookie: cookiesOf(answer) };
  }
  return {
    ...site,
    db,
    accountId,
    email,
    ask,
    use,
    link,
    async signIn() {
      const { code, cookie } = await link();
      return cookiesOf(await use(code, cookie));
    },
    get: (path, cookie = "") => fetch(url + path, { headers: cookie ? { cookie } : {}, redirect: "manual" }),
    async audited() {
      const rows = await db.selectFrom("audit_entry").select(["action", "detail"]).orderBy("id").execute();
      return rows.map(({ action, detail }) => (detail === null ? action : `${action} ${detail}`));
    },
  };
}

/** The secret in the link that was mailed last. */
async function lastCode({ db }: Pick<TestDatabase, "db">): Promise<string> {
  const mail = await db
    .selectFrom("mail")
    .select("text_body")
    .where("kind", "=", "sign_in_link")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return /\/aanmelden\/link\?code=([\w-]{43})/.exec(mail.text_body ?? "")?.[1] ?? "";
}
