import { redirect } from "@remix-run/node";
import type { AppContext } from "../app-context.ts";
import { createSecretToken, hashOfToken } from "./secret-token.server.ts";
import { signInPath } from "./sign-in-path.ts";

const KEPT_FORM_COOKIE = "bewaard";
const LONGEST_BODY = 100_000;

/**
 * Keeps what somebody typed whose session had ended, and leads to signing in. The browser holds the key: nobody else
 * gets to see it.
 */
export async function keepForm(
  request: Request,
  { db, config, realClock }: Pick<AppContext, "db" | "config" | "realClock">,
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
  const isHttps = config.baseUrl?.startsWith("https://") ?? false;
  const cookie = `${KEPT_FORM_COOKIE}=${token}; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;
  return redirect(signInPath(path), { headers: { "Set-Cookie": cookie } });
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
  const token = new RegExp(`(?:^|;\\s*)${KEPT_FORM_COOKIE}=([\\w-]+)`).exec(
    request.headers.get("Cookie") ?? "",
  )?.[1];
  if (token === undefined) return null;
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
