import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { LiveReview, LiveReviews } from "#app/domain/participation/live-review.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";

/**
 * What project leads found of registrations of "live": the latest review of each event.
 *
 * @param options.knownAt only reviews made by then; `null`: all
 * @returns by the revision of the event; see `disputeOf` for what it means for a state
 */
export async function findLiveReviews(
  db: Db,
  options: {
    readonly knownAt: Instant | null;
    /** One project instead of all */
    readonly projectSlug?: string;
    /** One municipality instead of all */
    readonly municipalityCode?: MunicipalityCode;
  },
): Promise<LiveReviews> {
  const { knownAt, projectSlug, municipalityCode } = options;
  let query = db.selectFrom("live_review").selectAll().orderBy("id");
  if (projectSlug !== undefined) query = query.where("project_slug", "=", projectSlug);
  if (municipalityCode !== undefined) query = query.where("municipality_code", "=", municipalityCode);
  if (knownAt !== null) query = query.where("reviewed_at", "<=", knownAt);
  const rows = await query.execute();
  return new Map(
    rows.map((row): [number, LiveReview] => [
      row.revision,
      {
        projectSlug: row.project_slug,
        municipalityCode: row.municipality_code,
        revision: row.revision,
        verdict: row.verdict,
        reason: row.reason,
        reviewedAt: instantOfColumn(row.reviewed_at),
        accountId: row.account_id,
      },
    ]),
  );
}
