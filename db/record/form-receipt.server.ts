import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../connect.server.ts";

interface HandledForm {
  readonly formId: string;
  readonly accountId: number;
}

/**
 * Where a form that was handled before had led; asked inside the write, so that a double click finds it.
 *
 * @returns `undefined` when this form was not handled yet by this account
 */
export async function findFormOutcome(transaction: Db, form: HandledForm): Promise<string | undefined> {
  const receipt = await transaction
    .selectFrom("form_receipt")
    .select("outcome")
    .where("form_id", "=", keyOf(form))
    .executeTakeFirst();
  return receipt?.outcome;
}

/** Notes that a form was handled and where it led, inside the write that handled it. */
export async function insertFormReceipt(
  transaction: Db,
  receipt: HandledForm & { readonly handledAt: Instant; readonly outcome: string },
): Promise<void> {
  const { accountId, handledAt, outcome } = receipt;
  await transaction
    .insertInto("form_receipt")
    .values({ form_id: keyOf(receipt), account_id: accountId, handled_at: handledAt, outcome })
    .execute();
}

/** The number of a form comes from the browser: nobody can stand in the way of another's form by sending its number. */
function keyOf({ formId, accountId }: HandledForm): string {
  return `${accountId} ${formId}`;
}
