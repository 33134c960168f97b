import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { existencesOf, type Register } from "#app/domain/municipality/register.ts";
import type { Existence } from "#app/domain/municipality/register-index.ts";
import { periodsUpTo, type StatusPeriod } from "#app/domain/participation/status-periods.ts";
import type { Db } from "../../connect.server.ts";
import { rowsAsJson, rowsOfJson } from "../../dialect/rows-as-json.server.ts";
import { textList } from "../../dialect/text-list.server.ts";
import { dayOfColumn } from "../../schema/column-values.server.ts";
import type { ParticipationSpanTable } from "../../schema/participation-table.ts";
import { groupBy } from "../group-by.server.ts";

const COLUMNS = ["project_slug", "from_on", "status"] as const satisfies (keyof ParticipationSpanTable)[];
type FirstRow = Pick<ParticipationSpanTable, (typeof COLUMNS)[number]>;

/**
 * The statuses of a municipality over time up to a day, with all that was recorded, per project in which it ever took
 * part. Only the first span of each period is read: what it costs does not grow with what confirmed it.
 */
export async function findStatusPeriods(
  db: Db,
  register: Register,
  { municipalityCode, on }: { readonly municipalityCode: MunicipalityCode; readonly on: Day },
): Promise<ReadonlyMap<string, readonly StatusPeriod[]>> {
  const existences = existencesOf(register, municipalityCode);
  const begunOn = existences.flatMap(({ fromOn }) => (fromOn !== null && fromOn <= on ? [fromOn] : []));
  const rows = [
    ...(await findChanged(db, municipalityCode, on)),
    ...(await findInherited(db, municipalityCode, begunOn)),
  ].sort((a, b) => (a.from_on < b.from_on ? -1 : 1));
  return new Map(
    [...groupBy(rows, (row) => row.project_slug)].map(([slug, own]) => [
      slug,
      periodsUpTo(periodsOf(own, existences), on),
    ]),
  );
}

/** A status holds until the next one, or until its municipality ended. */
function periodsOf(rows: readonly FirstRow[], existences: readonly Existence[]): StatusPeriod[] {
  return rows.map((row, index) => {
    const fromOn = dayOfColumn(row.from_on);
    const next = rows[index + 1];
    const ended = existences.find(({ untilOn }) => untilOn === null || fromOn < untilOn)?.untilOn ?? null;
    const changed = next ? dayOfColumn(next.from_on) : null;
    const untilOn = changed === null || (ended !== null && ended < changed) ? ended : changed;
    return { status: row.status, fromOn, untilOn };
  });
}

async function findChanged(db: Db, code: MunicipalityCode, on: Day): Promise<FirstRow[]> {
  const found = await db
    .selectFrom("participation_span as span")
    .select(rowsAsJson(db, "span", COLUMNS).as("rows"))
    .where("span.municipality_code", "=", code)
    .whereRef("span.status", "<>", "span.previous_status")
    .where("span.from_on", "<=", on)
    .executeTakeFirst();
  return rowsOfJson<FirstRow>(found?.rows ?? null);
}

/** What a successor began with and its predecessors already were: no change of status, but the first of its own. */
async function findInherited(db: Db, code: MunicipalityCode, begunOn: readonly Day[]): Promise<FirstRow[]> {
  if (begunOn.length === 0) return [];
  const found = await db
    .selectFrom("project")
    .crossJoin(textList(db, begunOn, "begun"))
    // By project and day, in this order, since the table is kept in order of project, municipality and day.
    .crossJoin("participation_span as span")
    .select(rowsAsJson(db, "span", COLUMNS).as("rows"))
    .whereRef("span.project_slug", "=", "project.slug")
    .where("span.municipality_code", "=", code)
    .whereRef("span.from_on", "=", "begun.value")
    .whereRef("span.status", "=", "span.previous_status")
    .executeTakeFirst();
  return rowsOfJson<FirstRow>(found?.rows ?? null);
}
