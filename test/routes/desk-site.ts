import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import type { Assignment } from "#app/domain/access/role.ts";
import { connect, type Database } from "#db/connect.server.ts";
import { buildFromSources } from "#test/support/built-from-sources.ts";
import { exampleDatabase } from "#test/support/example-database.ts";
import { sendForm } from "#test/support/send-form.ts";
import { addAccount, sessionCookieFor } from "#test/support/signed-in.ts";
import { type ListeningSite, listen } from "#test/support/site-under-test.ts";

export interface DeskPerson {
  readonly accountId: number;
  /** @param cookie what the browser holds besides its session */
  get(path: string, cookie?: string): Promise<{ status: number; text: string; location: string | null }>;
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<{ status: number; text: string; location: string | null }>;
}

/** The bundled example behind a real server, for a suite; call it at the top of a file. */
export function deskSite() {
  const url = exampleDatabase();
  let database: Database;
  let site: ListeningSite;
  beforeAll(async () => {
    database = connect(url());
    site = await listen(database, { SMTP_URL: "smtp://127.0.0.1:1" }, await buildFromSources());
  });
  afterAll(async () => {
    await site.close();
    await database.close();
  });

  return {
    database: () => database.db,
    url: () => site.url,
    /** Somebody who is signed in. */
    async person(name: string, ...assignments: Assignment[]): Promise<DeskPerson> {
      const accountId = await addAccount(database.db, { name, assignments });
      const cookie = await sessionCookieFor(database.db, accountId);
      const told = async (answer: Response) => ({
        status: answer.status,
        text: await answer.text(),
        location: answer.headers.get("location"),
      });
      return {
        accountId,
        get: async (path, more = "") =>
          told(
            await fetch(site.url + path, { headers: { cookie: `${cookie}; ${more}` }, redirect: "manual" }),
          ),
        post: async (path, fields) => told(await sendForm(site.url, path, fields, { cookie })),
      };
    },
    /** Latest revision of a pair; empty: none. */
    async revisionOf(code: string, slug: string): Promise<string> {
      const { revision } = await database.db
        .selectFrom("participation_event")
        .select(({ fn }) => fn.max("revision").as("revision"))
        .where("municipality_code", "=", code)
        .where("project_slug", "=", slug)
        .executeTakeFirstOrThrow();
      return String(revision ?? "");
    },
    /** Everything that a desk can write, counted: what is refused changes none of it. */
    async written(): Promise<Record<string, number>> {
      const counts: Record<string, number> = {};
      for (const table of [
        "participation_event",
        "pending_entry",
        "form_receipt",
        "contact",
        "internal_note",
        "municipality_setting",
        "mail",
      ] as const) {
        const row = await database.db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as("count"))
          .executeTakeFirstOrThrow();
        counts[table] = Number(row.count);
      }
      return counts;
    },
  };
}

/** A form of one project as a browser sends it, all its fields empty but for what is given. */
export function entryFields(fields: Readonly<Record<string, string>>): Record<string, string> {
  const day = (name: string) => ({ [`${name}.dag`]: "", [`${name}.maand`]: "", [`${name}.jaar`]: "" });
  return {
    formulier: randomUUID(),
    revisie: "",
    ...day("per"),
    ...day("gepland_in_gebruik"),
    reden: "",
    ...day("herbeoordelen_op"),
    leverancier: "",
    bewijs_url: "",
    toelichting: "",
    interne_notitie: "",
    contact_naam: "",
    contact_email: "",
    contact_telefoon: "",
    ...fields,
  };
}
