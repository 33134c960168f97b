import type { LiveReview } from "#app/domain/participation/live-review.ts";
import type { Db } from "../../connect.server.ts";
import type { LedgerChange, LedgerRow } from "../ledger-transaction.server.ts";
import { nextNumber } from "../next-number.server.ts";

/**
 * Adds what a project lead found of a registration of "live", inside a write.
 *
 * @returns how the ledger stands after it: public pages tell of disputes
 */
export async function insertLiveReview(
  transaction: Db,
  ledger: LedgerRow,
  review: LiveReview,
): Promise<LedgerChange<unknown>["ledger"]> {
  await transaction
    .insertInto("live_review")
    .values({
      id: await nextNumber(transaction, "live_review"),
      project_slug: review.projectSlug,
      municipality_code: review.municipalityCode,
      revision: review.revision,
      verdict: review.verdict,
      reason: review.reason,
      account_id: review.accountId,
      reviewed_at: review.reviewedAt,
    })
    .execute();
  return { portfolio_version: ledger.portfolio_version + 1 };
}
