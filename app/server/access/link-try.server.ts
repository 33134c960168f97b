import { findSignInLinkState, type SignInLinkState } from "#db/queries/account/find-sign-in-link.server.ts";
import { useSignInLink } from "#db/record/account/use-sign-in-link.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import type { AppContext } from "../app-context.ts";
import { tooManyRequests } from "../http-errors.server.ts";
import { askingBrowserHash } from "./asking-browser.server.ts";
import { noteInAudit } from "./note-in-audit.server.ts";
import { hashOfToken, isSecretToken } from "./secret-token.server.ts";
import { signIn } from "./sign-in.server.ts";

/**
 * How a link that somebody came with stands, without using it: programs that look through mail open links too.
 *
 * @throws a 429 answer for who guessed too often
 */
export async function lookAtLink(
  request: Request,
  { db, limits, network, realClock }: Pick<AppContext, "db" | "limits" | "network" | "realClock">,
  code: string,
): Promise<SignInLinkState> {
  if (!(await limits.mayTry(network))) throw tooManyRequests();
  if (!isSecretToken(code)) return "unknown";
  const state = await findSignInLinkState(db, {
    tokenHash: hashOfToken(code),
    browserHash: askingBrowserHash(request.headers.get("Cookie")),
    now: realClock.now(),
  });
  // Who has a link that was mailed is no guesser.
  if (state !== "unknown") await limits.takeBackTry(network);
  return state;
}

/**
 * Signs in with a link, which is used up by it.
 *
 * @returns the answer that leads on; or how the link stands that did not work
 * @throws a 429 answer for who guessed too often
 */
export async function tryLink(
  request: Request,
  context: AppContext,
  code: string,
): Promise<Response | SignInLinkState> {
  const state = await lookAtLink(request, context, code);
  const browserHash = askingBrowserHash(request.headers.get("Cookie"));
  if (state !== "usable" || browserHash === null) return refuse(context, state);
  const answer = await inLedgerTransaction(context.db, async (transaction) => {
    const now = context.realClock.now();
    const link = await useSignInLink(transaction, { tokenHash: hashOfToken(code), browserHash, now });
    const result = link && (await signIn(transaction, request, context, { ...link, way: "link" }));
    return { result, ledger: null };
  });
  return answer ?? refuse(context, "over");
}

async function refuse(context: AppContext, state: SignInLinkState): Promise<SignInLinkState> {
  if (await context.limits.mayNote(context.network)) {
    await noteInAudit(context, {
      action: "sign_in_refused",
      subject: "",
      detail: { reason: `link_${state}` },
    });
  }
  return state;
}
