import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

/**
 * Lets a mail that was given up be sent again, because somebody decided so.
 *
 * @returns `false` when it was not given up, or its words are gone
 */
export async function resendMail(
  transaction: Db,
  { id, now }: { readonly id: number; readonly now: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable("mail")
    .set({ failed_at: null, last_error: null, attempt_count: 0, not_before: now })
    .where("id", "=", id)
    .where("failed_at", "is not", null)
    .where("text_body", "is not", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}
