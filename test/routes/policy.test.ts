import type { RouteConfigEntry } from "@remix-run/route-config";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Assignment } from "#app/domain/access/role.ts";
import routes from "#app/routes.ts";
import { connect, type Database } from "#db/connect.server.ts";
import { buildFromSources } from "#test/support/built-from-sources.ts";
import { exampleDatabase } from "#test/support/example-database.ts";
import { sendForm } from "#test/support/send-form.ts";
import { addAccount, sessionCookieFor } from "#test/support/signed-in.ts";
import { type ListeningSite, listen } from "#test/support/site-under-test.ts";
import { PEOPLE, type Person, POLICY_TABLE } from "./policy-table.ts";

const ASSIGNMENTS: Readonly<Record<Exclude<Person, "visitor">, Assignment>> = {
  editor: { role: "municipality_editor", municipalityCode: "GM0344" },
  otherEditor: { role: "municipality_editor", municipalityCode: "GM0363" },
  approver: { role: "municipality_approver", municipalityCode: "GM0344" },
  lead: { role: "project_lead", projectSlug: "digitale-aangifte-overlijden" },
  otherLead: { role: "project_lead", projectSlug: "landelijke-verhuisservice" },
  taskforce: { role: "taskforce" },
  cvdMember: { role: "cvd_member" },
  administrator: { role: "administrator" },
};

const databaseUrl = exampleDatabase();
const accountIds = new Map<Person, number>();
let database: Database;
let site: ListeningSite;

beforeAll(async () => {
  database = connect(databaseUrl());
  for (const [name, assignment] of Object.entries(ASSIGNMENTS)) {
    accountIds.set(name as Person, await addAccount(database.db, { name, assignments: [assignment] }));
  }
  // Mails are put in the outbox of the database; nothing sends them here.
  const settings = { SMTP_URL: "smtp://127.0.0.1:1", TRUST_PROXY: "1" };
  site = await listen(database, settings, await buildFromSources());
});
afterAll(async () => {
  await site.close();
  await database.close();
});

/** What a request came to, in the words of the table. */
type Outcome =
  | "let through"
  | "asked to sign in"
  | "forbidden"
  | "absent"
  | "not possible"
  | `status ${number}`;

function outcomeOf({ status, headers }: Response, success: (status: number) => boolean): Outcome {
  if (headers.get("location")?.startsWith("/aanmelden?naar=")) return "asked to sign in";
  if (success(status)) return "let through";
  const named: Readonly<Record<number, Outcome>> = { 403: "forbidden", 404: "absent", 405: "not possible" };
  return named[status] ?? `status ${status}`;
}

function expected(allowed: (typeof POLICY_TABLE)[number]["get"], person: Person): Outcome {
  if (allowed === "everybody") return "let through";
  if (allowed === "nobody") return "not possible";
  if (allowed === "absent") return "absent";
  if (allowed.includes(person)) return "let through";
  return person === "visitor" ? "asked to sign in" : "forbidden";
}

let networkCount = 0;

/**
 * Signed in anew for each request, since some of them end the session; from a network of its own, since who tries a lot
 * from one is held up.
 */
async function headersOf(person: Person): Promise<Record<string, string>> {
  networkCount += 1;
  const network = { "x-forwarded-for": `10.0.${networkCount >> 8}.${networkCount & 255}` };
  const accountId = accountIds.get(person);
  return accountId === undefined
    ? network
    : { ...network, cookie: await sessionCookieFor(database.db, accountId) };
}

describe("the policy table", () => {
  it("has a line for every route, and none for what is no route", () => {
    const paths = (routes as RouteConfigEntry[]).map(({ path = "" }) => path).sort();
    expect(POLICY_TABLE.map(({ path }) => path).sort()).toEqual(paths);
  });
});

describe.each(POLICY_TABLE)("/$path", ({ address, get, post, getStatus, postStatus }) => {
  const addressed = () => address.replace("{editor}", String(accountIds.get("editor")));

  it("is read by those who may", async () => {
    const found: Partial<Record<Person, Outcome>> = {};
    for (const person of PEOPLE) {
      const headers = await headersOf(person);
      const answer = await fetch(site.url + addressed(), { headers, redirect: "manual" });
      await answer.arrayBuffer();
      found[person] = outcomeOf(answer, (status) =>
        getStatus === undefined ? status < 400 : status === getStatus,
      );
    }
    expect(found).toEqual(Object.fromEntries(PEOPLE.map((person) => [person, expected(get, person)])));
  });

  it("takes from those who may", async () => {
    const found: Partial<Record<Person, Outcome>> = {};
    for (const person of PEOPLE) {
      const answer = await sendForm(site.url, addressed(), {}, { headers: await headersOf(person) });
      await answer.arrayBuffer();
      // An empty form comes through the policy, to be refused for what it lacks.
      found[person] = outcomeOf(answer, (status) =>
        postStatus === undefined ? status <= 400 : status === postStatus,
      );
    }
    expect(found).toEqual(Object.fromEntries(PEOPLE.map((person) => [person, expected(post, person)])));
  });
});
