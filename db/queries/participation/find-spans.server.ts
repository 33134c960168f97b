import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { relatedCodes } from "#app/domain/municipality/reorganisation.ts";
import { foldProject, foldRelated } from "#app/domain/participation/fold-project.ts";
import type { StateSpan } from "#app/domain/participation/state.ts";
import type { SpansByCode } from "#app/domain/participation/state-on.ts";
import type { Db } from "../../connect.server.ts";
import { groupBy } from "../group-by.server.ts";
import { findAllEvents } from "./find-all-events.server.ts";
import { spanOfRow } from "./span-row.server.ts";

/** What was the case in one project over time, per municipality that ever took part. */
export async function findSpans(
  db: Db,
  register: Register,
  options: { readonly projectSlug: string; readonly knownAt: Instant | null },
): Promise<SpansByCode> {
  if (options.knownAt !== null) return foldProject(register, await findAllEvents(db, options));
  const rows = await db
    .selectFrom("participation_span")
    .selectAll()
    .where("project_slug", "=", options.projectSlug)
    .orderBy("municipality_code")
    .orderBy("from_on")
    .execute();
  return groupBy(rows.map(spanOfRow), (span) => span.municipalityCode);
}

/** What was the case for one municipality over time, per project in which it ever took part. */
export async function findMunicipalitySpans(
  db: Db,
  register: Register,
  options: { readonly municipalityCode: MunicipalityCode; readonly knownAt: Instant | null },
): Promise<Map<string, readonly StateSpan[]>> {
  const { municipalityCode: code, knownAt } = options;
  if (knownAt !== null) {
    const related = [...relatedCodes(register, code)];
    const events = await findAllEvents(db, { municipalityCodes: related, knownAt });
    const spans = new Map<string, readonly StateSpan[]>();
    for (const [slug, own] of groupBy(events, (event) => event.projectSlug)) {
      const found = foldRelated(register, code, own).get(code);
      if (found) spans.set(slug, found);
    }
    return spans;
  }
  // By project, in this order, since the table is kept in order of project and municipality.
  const rows = await db
    .selectFrom("project")
    .crossJoin("participation_span as span")
    .selectAll("span")
    .whereRef("span.project_slug", "=", "project.slug")
    .where("span.municipality_code", "=", code)
    .orderBy("project.position")
    .orderBy("span.from_on")
    .execute();
  return new Map(
    [...groupBy(rows, (row) => row.project_slug)].map(([slug, own]) => [slug, own.map(spanOfRow)]),
  );
}
