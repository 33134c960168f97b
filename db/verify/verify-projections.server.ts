import type { Register } from "#app/domain/municipality/register.ts";
import { adoptionChanges } from "#app/domain/participation/adoption-changes.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { milestonesOf } from "#app/domain/participation/milestones.ts";
import type { Db } from "../connect.server.ts";
import { groupBy } from "../queries/group-by.server.ts";
import { NO_TOTALS, TOTAL_COLUMNS, totalsOf } from "../queries/participation/adoption-totals.server.ts";
import { findAllEvents } from "../queries/participation/find-all-events.server.ts";
import { cellsOfLivePeriods, LIVE_PERIOD_COLUMNS } from "../queries/participation/live-period-row.server.ts";
import { cellsOfSpans, SPAN_COLUMNS } from "../queries/participation/span-row.server.ts";

/** The first place where a projection is not what follows from the events. */
export interface ProjectionFault {
  readonly part: "spans" | "livePeriods" | "milestones" | "counts";
  readonly projectSlug: string;
  /** Code of the municipality, or for counts the day */
  readonly key: string;
}

type Cells = readonly (string | number | null)[];

/** Folds the events of a project again and compares with what is kept. */
export async function verifyProjections(
  db: Db,
  register: Register,
  projectSlug: string,
): Promise<ProjectionFault | null> {
  const events = await findAllEvents(db, { projectSlug, knownAt: null });
  const spansByCode = foldProject(register, events);
  const parts = {
    spans: [
      await findSpanCells(db, projectSlug),
      [...spansByCode.values()].flatMap((spans) => cellsOfSpans(projectSlug, spans)),
      [1, 2],
    ],
    livePeriods: [
      await findLivePeriodCells(db, projectSlug),
      [...spansByCode].flatMap(([code, spans]) => cellsOfLivePeriods(projectSlug, code, spans)),
      [1, 2],
    ],
    milestones: [await findMilestoneCells(db, projectSlug), milestoneCells(projectSlug, events), [1]],
    counts: [
      await findCountCells(db, projectSlug),
      totalsOf(adoptionChanges(register, spansByCode), NO_TOTALS).map((row) => [
        projectSlug,
        row.counted_on,
        ...TOTAL_COLUMNS.map((column) => row[column]),
      ]),
      [1],
    ],
  } as const satisfies Record<string, readonly [readonly Cells[], readonly Cells[], readonly number[]]>;
  for (const part of ["spans", "livePeriods", "milestones", "counts"] as const) {
    const [kept, expected, keyColumns] = parts[part];
    const key = firstDifference(kept, expected, keyColumns);
    if (key !== null) return { part, projectSlug, key };
  }
  return null;
}

function firstDifference(
  kept: readonly Cells[],
  expected: readonly Cells[],
  keyColumns: readonly number[],
): string | null {
  const keyOf = (cells: Cells) => keyColumns.map((column) => cells[column]).join(" ");
  const keptByKey = new Map(kept.map((cells) => [keyOf(cells), JSON.stringify(cells)]));
  const expectedByKey = new Map(expected.map((cells) => [keyOf(cells), JSON.stringify(cells)]));
  for (const [key, cells] of expectedByKey) if (keptByKey.get(key) !== cells) return key;
  for (const key of keptByKey.keys()) if (!expectedByKey.has(key)) return key;
  return null;
}

async function findSpanCells(db: Db, projectSlug: string): Promise<Cells[]> {
  const rows = await db
    .selectFrom("participation_span")
    .select(SPAN_COLUMNS)
    .where("project_slug", "=", projectSlug)
    .execute();
  return rows.map((row) => SPAN_COLUMNS.map((column) => row[column]));
}

async function findLivePeriodCells(db: Db, projectSlug: string): Promise<Cells[]> {
  const rows = await db
    .selectFrom("live_period")
    .select(LIVE_PERIOD_COLUMNS)
    .where("project_slug", "=", projectSlug)
    .execute();
  return rows.map((row) => LIVE_PERIOD_COLUMNS.map((column) => row[column]));
}

async function findMilestoneCells(db: Db, projectSlug: string): Promise<Cells[]> {
  const rows = await db
    .selectFrom("participation_milestone")
    .selectAll()
    .where("project_slug", "=", projectSlug)
    .execute();
  return rows.map((row) => [row.project_slug, row.municipality_code, row.started_on, row.live_on]);
}

function milestoneCells(projectSlug: string, events: readonly ParticipationEvent[]): Cells[] {
  return [...groupBy(events, (event) => event.municipalityCode)].map(([code, own]) => {
    const { startedOn, liveOn } = milestonesOf(code, own);
    return [projectSlug, code, startedOn, liveOn];
  });
}

async function findCountCells(db: Db, projectSlug: string): Promise<Cells[]> {
  const rows = await db
    .selectFrom("adoption_count")
    .selectAll()
    .where("project_slug", "=", projectSlug)
    .execute();
  return rows.map((row) => [projectSlug, row.counted_on, ...TOTAL_COLUMNS.map((column) => row[column])]);
}
