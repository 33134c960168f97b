import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../connect.server.ts";

/**
 * Where a form that was handled before had led; asked inside the write, so that a double click finds it.
 *
 * @returns `undefined` when this form was not handled yet by this account
 */
export async function findFormOutcome(
  transaction: Db,
  { formId, accountId }: { readonly formId: string; readonly accountId: number },
): Promise<string | undefined> {
  const receipt = await transaction
    .selectFrom("form_receipt")
    .select("outcome")
    .where("form_id", "=", formId)
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return receipt?.outcome;
}

/** Notes that a form was handled and where it led, inside the write that handled it. */
export async function insertFormReceipt(
  transaction: Db,
  receipt: {
    readonly formId: string;
    readonly accountId: number;
    readonly handledAt: Instant;
    readonly outcome: string;
  },
): Promise<void> {
  const { formId, accountId, handledAt, outcome } = receipt;
  await transaction
    .insertInto("form_receipt")
    .values({ form_id: formId, account_id: accountId, handled_at: handledAt, outcome })
    .execute();
}
