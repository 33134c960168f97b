import { findAccountByEmail } from "#db/queries/account/find-account-by-email.server.ts";
import { grantRole } from "#db/record/account/grant-role.server.ts";
import { insertAccount } from "#db/record/account/insert-account.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import type { AppContext } from "../app-context.ts";
import { forbidden } from "../http-errors.server.ts";
import { type ExampleSeat, seatName } from "./example-seats.server.ts";
import { signIn } from "./sign-in.server.ts";

/**
 * Signs in as somebody of the example, whose account is made at the first time.
 *
 * @throws a 403 answer when an administrator disabled that account
 */
export async function stepIn(request: Request, context: AppContext, seat: ExampleSeat): Promise<Response> {
  const now = context.realClock.now();
  return inLedgerTransaction(context.db, async (transaction) => {
    const account = await findAccountByEmail(transaction, seat.email);
    if (account?.isDisabled) throw forbidden();
    const accountId =
      account?.id ??
      (await insertAccount(transaction, {
        email: seat.email,
        name: seatName(seat),
        language: "nl",
        createdBy: null,
        now,
      }));
    if (account === undefined) await grantRole(transaction, { accountId, assignment: seat.assignment, now });
    const result = await signIn(transaction, request, context, { accountId, way: "example", returnTo: "" });
    return { result, ledger: null };
  });
}
