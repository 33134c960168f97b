import { redirect } from "@remix-run/node";
import type { Db } from "#db/connect.server.ts";
import { findActor } from "#db/queries/account/find-actor.server.ts";
import { startSession } from "#db/record/account/start-session.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import type { AppContext } from "../app-context.ts";
import { createSecretToken, hashOfToken } from "./secret-token.server.ts";
import { sessionCookie } from "./session-cookie.ts";
import { safeReturnPath } from "./sign-in-path.ts";
import { startPath } from "./start-path.ts";
import { isHttpsOrigin } from "./write-cookie.ts";

interface SignIn {
  readonly accountId: number;
  readonly way: "link" | "service" | "example";
  /** Path to lead to; `""`: where the account has work to do */
  readonly returnTo: string;
}

/**
 * Signs somebody in, inside the write that found out who it is: a session with a new secret, whatever the browser held
 * before.
 *
 * @returns the answer that gives the browser its session and leads on
 */
export async function signIn(
  transaction: Db,
  request: Request,
  context: Pick<AppContext, "realClock" | "network" | "origin" | "sessionIdHash">,
  { accountId, way, returnTo }: SignIn,
): Promise<Response> {
  const token = createSecretToken();
  const now = context.realClock.now();
  await startSession(transaction, {
    accountId,
    idHash: hashOfToken(token),
    replacedIdHash: context.sessionIdHash,
    userAgent: request.headers.get("User-Agent") ?? "",
    network: context.network,
    now,
  });
  await insertAuditEntry(transaction, {
    at: now,
    accountId,
    network: context.network,
    action: "signed_in",
    subject: "",
    detail: { way },
  });
  const actor = await findActor(transaction, accountId);
  const path = safeReturnPath(returnTo) ?? (actor === undefined ? "/mijn-account" : startPath(actor));
  return redirect(path, {
    status: 303,
    headers: { "Set-Cookie": sessionCookie(token, isHttpsOrigin(context.origin)) },
  });
}
