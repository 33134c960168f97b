import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

/**
 * Changes what can change about an open round.
 *
 * @returns `false` when it is not open
 */
export async function changeRound(
  transaction: Db,
  round: { readonly id: number; readonly deadlineOn: Day; readonly text: string },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable("round")
    .set({ deadline_on: round.deadlineOn, text: round.text })
    .where("id", "=", round.id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/**
 * Ends a round: what is registered from now on is no answer to it.
 *
 * @returns `false` when it is not open
 */
export async function closeRound(
  transaction: Db,
  round: { readonly id: number; readonly closedAt: Instant; readonly closedBy: number },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable("round")
    .set({ closed_at: round.closedAt, closed_by: round.closedBy })
    .where("id", "=", round.id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}
