import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { StateSpan } from "#app/domain/participation/state.ts";
import type { Db } from "../../connect.server.ts";
import { spanOfRow } from "./span-row.server.ts";

export interface LatestSpansOptions {
  readonly municipalityCode: MunicipalityCode;
  readonly projectSlugs: readonly string[];
  /** Spans that begin after it are left out */
  readonly on: Day;
  /** At most so many per project: what it costs does not grow with the history */
  readonly limit: number;
}

/**
 * The last spans of one municipality in some projects up to a day, in order of day per project. A project in which it
 * never took part is left out.
 */
export async function findLatestSpans(
  db: Db,
  { municipalityCode, projectSlugs, on, limit }: LatestSpansOptions,
): Promise<Map<string, readonly StateSpan[]>> {
  const found = new Map<string, readonly StateSpan[]>();
  for (const slug of projectSlugs) {
    const rows = await db
      .selectFrom("participation_span")
      .selectAll()
      .where("project_slug", "=", slug)
      .where("municipality_code", "=", municipalityCode)
      .where("from_on", "<=", on)
      .orderBy("from_on", "desc")
      .limit(limit)
      .execute();
    if (rows.length > 0) found.set(slug, rows.reverse().map(spanOfRow));
  }
  return found;
}
