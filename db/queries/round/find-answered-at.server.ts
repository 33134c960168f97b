import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Round } from "#app/domain/round/round.ts";
import type { AnsweredAt } from "#app/domain/round/round-answer.ts";
import type { Db } from "../../connect.server.ts";
import { instantOfColumn } from "../../schema/column-values.server.ts";

/**
 * When municipalities first answered each project of a round: the first event of the pair that was recorded while the
 * round was open.
 *
 * @param options.municipalityCode only this one; left out: all
 */
export async function findAnsweredAt(
  db: Db,
  round: Pick<Round, "projectSlugs" | "openedAt" | "closedAt">,
  options: { readonly municipalityCode?: MunicipalityCode } = {},
): Promise<Map<MunicipalityCode, AnsweredAt>> {
  if (round.projectSlugs.length === 0) return new Map();
  let query = db
    .selectFrom("participation_event")
    .select(({ fn }) => ["project_slug", "municipality_code", fn.min("recorded_at").as("answered_at")])
    .where("project_slug", "in", round.projectSlugs)
    .where("recorded_at", ">=", round.openedAt)
    .groupBy(["project_slug", "municipality_code"]);
  if (round.closedAt !== null) query = query.where("recorded_at", "<=", round.closedAt);
  if (options.municipalityCode !== undefined) {
    query = query.where("municipality_code", "=", options.municipalityCode);
  }
  const byCode = new Map<MunicipalityCode, Map<string, Instant>>();
  for (const row of await query.execute()) {
    const answered = byCode.get(row.municipality_code) ?? new Map<string, Instant>();
    answered.set(row.project_slug, instantOfColumn(row.answered_at));
    byCode.set(row.municipality_code, answered);
  }
  return byCode;
}
