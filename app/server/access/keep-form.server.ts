import { redirect } from "@remix-run/node";
import type { AppContext } from "../app-context.ts";
import { readCookie } from "./read-cookie.ts";
import { createSecretToken, hashOfToken } from "./secret-token.server.ts";
import { signInPath } from "./sign-in-path.ts";
import { isHttpsOrigin, writeCookie } from "./write-cookie.ts";

const KEPT_FORM_COOKIE = "bewaard";
const LONGEST_BODY = 100_000;
const KEPT_SECONDS = 3600;

/**
 * Keeps what somebody typed whose session had ended, and leads to signing in. The browser holds the key: nobody else
 * gets to see it.
 */
export async function keepForm(
  request: Request,
  { db, origin, realClock }: Pick<AppContext, "db" | "origin" | "realClock">,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname + search;
  const type = request.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return redirect(signInPath(path));
  const body = await request.text();
  if (body.length > LONGEST_BODY) return redirect(signInPath(path));
  const token = createSecretToken();
  await db
    .insertInto("kept_form")
    .values({ token_hash: hashOfToken(token), path, body, created_at: realClock.now() })
    .execute();
  const cookie = writeCookie({
    name: KEPT_FORM_COOKIE,
    value: token,
    path: "/",
    seconds: KEPT_SECONDS,
    isHttps: isHttpsOrigin(origin),
  });
  return redirect(signInPath(path), { headers: { "Set-Cookie": cookie } });
}

/** Whether this browser holds the key of a form that was kept. */
export function hasKeptForm(request: Request): boolean {
  return readCookie(request.headers.get("Cookie"), KEPT_FORM_COOKIE) !== null;
}

/**
 * What was typed in the form of this page before signing in again; it is given once.
 *
 * @returns `null` when nothing was kept for this page in this browser
 */
export async function takeKeptForm(
  request: Request,
  { db }: Pick<AppContext, "db">,
): Promise<FormData | null> {
  const token = readCookie(request.headers.get("Cookie"), KEPT_FORM_COOKIE);
  if (token === null) return null;
  const { pathname, search } = new URL(request.url);
  const kept = await db
    .deleteFrom("kept_form")
    .where("token_hash", "=", hashOfToken(token))
    .where("path", "=", pathname + search)
    .returning("body")
    .executeTakeFirst();
  if (kept === undefined) return null;
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(kept.body)) form.append(name, value);
  return form;
}
