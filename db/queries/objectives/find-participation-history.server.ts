import { sql } from "kysely";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import {
  createParticipationHistory,
  type ExplainedStretch,
  type LiveStretch,
  type ParticipationHistory,
} from "#app/domain/objectives/participation-history.ts";
import type { SpansByCode } from "#app/domain/participation/state-on.ts";
import { livePeriods } from "#app/domain/participation/status-periods.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Db } from "../../connect.server.ts";
import { rowsAsJson, rowsOfJson } from "../../dialect/rows-as-json.server.ts";
import { dayOfColumn, nullableDayOfColumn, openDayOfColumn } from "../../schema/column-values.server.ts";
import type { LivePeriodTable, ParticipationSpanTable } from "../../schema/participation-table.ts";
import { groupBy } from "../group-by.server.ts";
import { readLedger } from "../ledger/read-ledger.server.ts";
import { findSpans } from "../participation/find-spans.server.ts";

/**
 * Who was live and who explained why not, over all time: from what is kept when everything recorded is known, else from
 * the log.
 *
 * @param options.knownAt `null`: everything
 */
export async function findParticipationHistory(
  db: Db,
  register: Register,
  { projects, knownAt }: { readonly projects: readonly Project[]; readonly knownAt: Instant | null },
): Promise<ParticipationHistory> {
  const { lastRecordedAt } = await readLedger(db);
  if (knownAt === null || lastRecordedAt === null || knownAt >= lastRecordedAt) {
    return findKept(db, register, projects);
  }
  const histories = [];
  for (const project of projects) {
    const spans = await findSpans(db, register, { projectSlug: project.slug, knownAt });
    histories.push({ project, live: liveOf(spans), explained: explainedOf(spans) });
  }
  return createParticipationHistory(register, histories);
}

async function findKept(
  db: Db,
  register: Register,
  projects: readonly Project[],
): Promise<ParticipationHistory> {
  const livePeriod = await db
    .selectFrom("live_period as period")
    .select(rowsAsJson(db, "period", ["project_slug", "municipality_code", "from_on", "until_on"]).as("rows"))
    .executeTakeFirst();
  const declined = await db
    .selectFrom("participation_span as span")
    .select(
      rowsAsJson(db, "span", ["project_slug", "municipality_code", "from_on", "until_on", "review_on"]).as(
        "rows",
      ),
    )
    // Written out, since SQLite uses an index of a part only for a condition it can read.
    .where(sql<boolean>`span.status = 'declined'`)
    .executeTakeFirst();
  const liveBySlug = groupBy(rowsOfJson<LivePeriodTable>(livePeriod?.rows ?? null), ofProject);
  const declinedBySlug = groupBy(rowsOfJson<ParticipationSpanTable>(declined?.rows ?? null), ofProject);
  return createParticipationHistory(
    register,
    projects.map((project) => ({
      project,
      live: (liveBySlug.get(project.slug) ?? []).map(stretchOf),
      explained: (declinedBySlug.get(project.slug) ?? []).map((row) => ({
        ...stretchOf(row),
        reviewOn: nullableDayOfColumn(row.review_on),
      })),
    })),
  );
}

function ofProject(row: { readonly project_slug: string }): string {
  return row.project_slug;
}

function stretchOf(row: LivePeriodTable | ParticipationSpanTable): LiveStretch {
  return {
    municipalityCode: row.municipality_code,
    fromOn: dayOfColumn(row.from_on),
    untilOn: openDayOfColumn(row.until_on),
  };
}

function liveOf(spansByCode: SpansByCode): LiveStretch[] {
  return [...spansByCode].flatMap(([municipalityCode, spans]) =>
    livePeriods(spans).map(({ fromOn, untilOn }) => ({ municipalityCode, fromOn, untilOn })),
  );
}

function explainedOf(spansByCode: SpansByCode): ExplainedStretch[] {
  return [...spansByCode.values()].flatMap((spans) =>
    spans
      .filter(({ status }) => status === "declined")
      .map(({ municipalityCode, fromOn, untilOn, reviewOn }) => ({
        municipalityCode,
        fromOn,
        untilOn,
        reviewOn,
      })),
  );
}
