import { instantOf } from "#app/domain/instant.ts";
import { createSecretToken, hashOfToken } from "#app/server/access/secret-token.server.ts";
import type { Db } from "#db/connect.server.ts";
import { insertAll } from "#db/dialect/insert-all.server.ts";

/** A municipality with somebody who is signed in for it. */
export interface Answerer {
  readonly municipalityCode: string;
  readonly accountId: number;
  readonly cookie: string;
}

/** One form that was handed in, and how the server took it. */
export interface Answer {
  readonly answerer: Answerer;
  readonly formId: string;
  readonly fields: URLSearchParams;
  /** `null`: no answer came, as when the server dies */
  readonly status: number | null;
  readonly milliseconds: number;
}

const FIRST_ACCOUNT = 10_000;
const STATUSES = ["live", "implementing", "committed", "exploring"];

/** Makes an account with an open session for each municipality. */
export async function signInEverybody(db: Db, municipalityCodes: readonly string[]): Promise<Answerer[]> {
  const now = instantOf(Date.now());
  const answerers = municipalityCodes.map((municipalityCode, index) => {
    const accountId = FIRST_ACCOUNT + index;
    const token = createSecretToken();
    return { municipalityCode, accountId, token, cookie: `sessie=${token}` };
  });
  await insertAll(
    db,
    "account",
    ["id", "email", "name", "language", "created_at"],
    answerers.map(({ accountId }) => [accountId, `a${accountId}@example.invalid`, "Answerer", "nl", now]),
  );
  await insertAll(
    db,
    "account_role",
    ["account_id", "role", "municipality_code", "project_slug", "granted_at"],
    answerers.map(({ accountId, municipalityCode }) => [
      accountId,
      "municipality_editor",
      municipalityCode,
      "",
      now,
    ]),
  );
  await insertAll(
    db,
    "session",
    ["id_hash", "account_id", "created_at", "last_seen_at", "user_agent", "network"],
    answerers.map(({ accountId, token }) => [hashOfToken(token), accountId, now, now, "", ""]),
  );
  return answerers;
}

/** Opens the form of a project at the desk of a municipality and fills it in as somebody would. */
export async function fillIn(
  url: string,
  answerer: Answerer,
  options: { readonly projectSlug: string; readonly on: string },
): Promise<{ readonly answerer: Answerer; readonly path: string; readonly fields: URLSearchParams }> {
  const path = `/mijn-gemeente/${answerer.municipalityCode}/${options.projectSlug}`;
  const response = await fetch(url + path, { headers: { Cookie: answerer.cookie } });
  const html = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  const offered = [...html.matchAll(/name="status"[^>]*value="(\w+)"|value="(\w+)"[^>]*name="status"/g)].map(
    ([, after, before]) => after ?? before ?? "",
  );
  const status = STATUSES.find((known) => offered.includes(known));
  if (status === undefined) throw new Error(`${path} offers ${offered.join(", ")}`);
  const fields = new URLSearchParams({
    formulier: hiddenValue(html, "formulier"),
    revisie: hiddenValue(html, "revisie"),
    status,
    "per.dag": options.on,
  });
  return { answerer, path, fields };
}

/** Hands a form in and notes what came of it. */
export async function handIn(
  url: string,
  { answerer, path, fields }: Awaited<ReturnType<typeof fillIn>>,
): Promise<Answer> {
  const startedAt = performance.now();
  const status = await fetch(url + path, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: answerer.cookie, Origin: url },
    body: fields,
  }).then(
    (response) => response.status,
    () => null,
  );
  const formId = fields.get("formulier") ?? "";
  return { answerer, formId, fields, status, milliseconds: performance.now() - startedAt };
}

/** @example percentile([3, 1, 2], 0.5) // 2 */
export function percentile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * fraction) - 1)] ?? Number.NaN;
}

function hiddenValue(html: string, name: string): string {
  const tag = html.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0] ?? "";
  return /value="([^"]*)"/.exec(tag)?.[1] ?? "";
}
