import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import type { Assignment } from "#app/domain/access/role.ts";
import { connect, type Database } from "#db/connect.server.ts";
import { buildFromSources } from "#test/support/built-from-sources.ts";
import { exampleDatabase } from "#test/support/example-database.ts";
import { sendForm } from "#test/support/send-form.ts";
import { addAccount, sessionCookieFor } from "#test/support/signed-in.ts";
import { type ListeningSite, listen } from "#test/support/site-under-test.ts";

interface Answer {
  readonly status: number;
  /** Where it leads; empty: nowhere */
  readonly to: string;
  /** HTML, or the file */
  readonly text: string;
}

/** The bundled example with an administrator signed in, as a browser without scripts has it. */
export interface AdministrationSite {
  database(): Database;
  /** Account of the administrator who asks and sends */
  administratorId(): number;
  addAccount(name: string, assignment: Assignment): Promise<number>;
  get(path: string): Promise<Answer>;
  /** Sends a form with a number of its own, unless `formulier` gives one. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
  /** Actions in the audit log after what was there, in order. */
  auditSince(id: number): Promise<string[]>;
  lastAuditId(): Promise<number>;
}

/** @param environment settings beside those of every test; call it at the top of a file */
export function administrationSite(environment: Readonly<Record<string, string>>): AdministrationSite {
  const databaseUrl = exampleDatabase();
  let database: Database;
  let site: ListeningSite;
  let cookie = "";
  let administratorId = 0;
  beforeAll(async () => {
    database = connect(databaseUrl());
    administratorId = await addAccount(database.db, {
      name: "beheerder",
      assignments: [{ role: "administrator" }],
    });
    cookie = await sessionCookieFor(database.db, administratorId);
    site = await listen(database, environment, await buildFromSources());
  });
  afterAll(async () => {
    await site.close();
    await database.close();
  });
  const answerOf = async (response: Response): Promise<Answer> => ({
    status: response.status,
    to: response.headers.get("location") ?? "",
    text: await response.text(),
  });
  return {
    database: () => database,
    administratorId: () => administratorId,
    addAccount: (name, assignment) => addAccount(database.db, { name, assignments: [assignment] }),
    async get(path) {
      return answerOf(await fetch(site.url + path, { headers: { cookie }, redirect: "manual" }));
    },
    async post(path, fields) {
      return answerOf(await sendForm(site.url, path, { formulier: randomUUID(), ...fields }, { cookie }));
    },
    async auditSince(id) {
      const rows = await database.db
        .selectFrom("audit_entry")
        .select("action")
        .where("id", ">", id)
        .orderBy("id")
        .execute();
      return rows.map(({ action }) => action);
    },
    async lastAuditId() {
      const { last } = await database.db
        .selectFrom("audit_entry")
        .select(({ fn }) => fn.max("id").as("last"))
        .executeTakeFirstOrThrow();
      return last ?? 0;
    },
  };
}

/** What a page says is wrong, by its error summary. */
export function complaintsOf(html: string): string[] {
  const summary = /<div class="vw-error-summary".*?<\/ul>/s.exec(html)?.[0] ?? "";
  return [...summary.matchAll(/<li>(?:<a href="#(\w+)">)?([^<]*)/g)].map(([, name = "", message = ""]) =>
    `${name} ${message}`.trim(),
  );
}
