import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { relatedCodes } from "#app/domain/municipality/reorganisation.ts";
import { foldProject, foldRelated } from "#app/domain/participation/fold-project.ts";
import type { StateSpan } from "#app/domain/participation/state.ts";
import type { SpansByCode } from "#app/domain/participation/state-on.ts";
import type { Db } from "../../connect.server.ts";
import { rowsAsJson, rowsOfJson } from "../../dialect/rows-as-json.server.ts";
import type { ParticipationSpanTable } from "../../schema/participation-table.ts";
import { groupBy } from "../group-by.server.ts";
import { findAllEvents } from "./find-all-events.server.ts";
import { SPAN_COLUMNS, spanOfRow } from "./span-row.server.ts";

/** What was the case in one project over time, per municipality that ever took part. */
export async function findSpans(
  db: Db,
  register: Register,
  options: { readonly projectSlug: string; readonly knownAt: Instant | null },
): Promise<SpansByCode> {
  if (options.knownAt !== null) return foldProject(register, await findAllEvents(db, options));
  const found = await db
    .selectFrom("participation_span as span")
    .select(rowsAsJson(db, "span", SPAN_COLUMNS).as("rows"))
    .where("span.project_slug", "=", options.projectSlug)
    .executeTakeFirst();
  const rows = rowsOfJson<ParticipationSpanTable>(found?.rows ?? null).sort(inOrder);
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
  const found = await db
    .selectFrom("project")
    .crossJoin("participation_span as span")
    .select(["project.slug", rowsAsJson(db, "span", SPAN_COLUMNS).as("rows")])
    .whereRef("span.project_slug", "=", "project.slug")
    .where("span.municipality_code", "=", code)
    .groupBy(["project.slug", "project.position"])
    .orderBy("project.position")
    .execute();
  return new Map(
    found.map(({ slug, rows }) => [
      slug,
      rowsOfJson<ParticipationSpanTable>(rows).sort(inOrder).map(spanOfRow),
    ]),
  );
}

function inOrder(a: ParticipationSpanTable, b: ParticipationSpanTable): number {
  if (a.municipality_code !== b.municipality_code) return a.municipality_code < b.municipality_code ? -1 : 1;
  return a.from_on < b.from_on ? -1 : 1;
}
