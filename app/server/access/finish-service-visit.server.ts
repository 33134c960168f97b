import { AuthorizationResponseError } from "openid-client";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import type { AppContext } from "../app-context.ts";
import { tooManyRequests } from "../http-errors.server.ts";
import { identifyAccount } from "./identify-account.server.ts";
import { noteInAudit } from "./note-in-audit.server.ts";
import { readVisit } from "./service-visit-cookie.server.ts";
import { signIn } from "./sign-in.server.ts";
import type { ServiceIdentity, SignInService } from "./sign-in-service.server.ts";

/**
 * Why nobody was signed in after a visit to the sign-in service.
 *
 * - `denied`: the service says so
 * - `failed`: its answer cannot be trusted, or does not belong to a visit of this browser
 * - `unknown`: there is no account
 */
export type VisitRefusal = "denied" | "failed" | "unknown";

/**
 * Signs in who comes back from the sign-in service.
 *
 * @returns the answer that leads on, or why not
 * @throws a 429 answer for who tried wrongly too often
 */
export async function finishServiceVisit(
  request: Request,
  context: AppContext,
  service: SignInService,
): Promise<Response | VisitRefusal> {
  const { limits, network } = context;
  if (!(await limits.mayTry(network))) throw tooManyRequests();
  const visit = await readVisit(context, request.headers.get("Cookie"));
  if (visit === null) return refuse(context, "failed");
  let identity: ServiceIdentity;
  try {
    const { pathname, search } = new URL(request.url);
    identity = await service.finish(new URL(`${pathname}${search}`, context.origin), visit);
  } catch (error) {
    // The message may hold what the service answered; the name of the fault is enough to find it.
    const fault = error instanceof Error && "code" in error ? String(error.code) : "unproven";
    context.log.warn({ requestId: context.requestId, fault }, "the sign-in service's answer was refused");
    return refuse(context, error instanceof AuthorizationResponseError ? "denied" : "failed");
  }
  const answer = await inLedgerTransaction(context.db, async (transaction) => {
    const accountId = await identifyAccount(transaction, identity);
    if (accountId === undefined) return { result: undefined, ledger: null };
    const { returnTo } = visit;
    const result = await signIn(transaction, request, context, { accountId, way: "service", returnTo });
    return { result, ledger: null };
  });
  await limits.takeBackTry(network);
  return answer ?? refuse(context, "unknown");
}

async function refuse(context: AppContext, reason: VisitRefusal): Promise<VisitRefusal> {
  if (await context.limits.mayNote(context.network)) {
    await noteInAudit(context, {
      action: "sign_in_refused",
      subject: "",
      detail: { reason: `service_${reason}` },
    });
  }
  return reason;
}
