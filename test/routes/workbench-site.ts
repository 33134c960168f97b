import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import type { Assignment } from "#app/domain/access/role.ts";
import { connect, type Database } from "#db/connect.server.ts";
import { buildFromSources } from "#test/support/built-from-sources.ts";
import { exampleDatabase } from "#test/support/example-database.ts";
import { addAccount, sessionCookieFor } from "#test/support/signed-in.ts";
import { type ListeningSite, listen } from "#test/support/site-under-test.ts";

interface Answer {
  readonly status: number;
  /** Where it leads; empty: nowhere */
  readonly to: string;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Somebody who is signed in, in a browser without scripts. */
export interface WorkbenchPerson {
  readonly accountId: number;
  get(path: string): Promise<Answer>;
  /** Sends a form with a number of its own, unless it brings one; a file makes it `multipart/form-data`. */
  post(path: string, fields: readonly (readonly [name: string, value: string | File])[]): Promise<Answer>;
}

/** The bundled example behind a real server, for a suite; call it at the top of a file. */
export function workbenchSite() {
  const url = exampleDatabase();
  let database: Database;
  let site: ListeningSite;
  beforeAll(async () => {
    database = connect(url());
    site = await listen(database, {}, await buildFromSources());
  });
  afterAll(async () => {
    await site.close();
    await database.close();
  });
  return {
    db: () => database.db,
    async person(name: string, assignment: Assignment): Promise<WorkbenchPerson> {
      const accountId = await addAccount(database.db, { name, assignments: [assignment] });
      const cookie = await sessionCookieFor(database.db, accountId);
      const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
        const headers = { cookie, origin: site.url };
        const answer = await fetch(site.url + path, { ...init, headers, redirect: "manual" });
        const bytes = Buffer.from(await answer.arrayBuffer());
        const to = answer.headers.get("location") ?? "";
        return { status: answer.status, to, headers: answer.headers, bytes, text: bytes.toString() };
      };
      return {
        accountId,
        get: (path) => ask(path),
        post(path, fields) {
          const form = new FormData();
          if (!fields.some(([field]) => field === "formulier")) form.append("formulier", randomUUID());
          for (const [field, value] of fields) form.append(field, value);
          const hasFile = fields.some(([, value]) => value instanceof File);
          const texts = [...form].map(([field, value]): [string, string] => [field, String(value)]);
          return ask(path, { method: "POST", body: hasFile ? form : new URLSearchParams(texts) });
        },
      };
    },
    async count(
      table: "call" | "call_note" | "upload" | "participation_event" | "live_review",
    ): Promise<number> {
      const row = await database.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as("count"))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },
  };
}
