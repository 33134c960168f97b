import { type Day, dayOfInstant } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";
import { dayOfColumn, instantOfColumn } from "../../schema/column-values.server.ts";

/** A day on which a municipality said that a project would be live, while it is not yet. */
export interface PlannedDay {
  readonly projectSlug: string;
  readonly municipalityCode: MunicipalityCode;
  readonly plannedLiveOn: Day;
  /** Day on which the plan was recorded */
  readonly plannedSince: Day;
}

interface PlannedDayOptions {
  /** The day on which the plans stand */
  readonly on: Day;
  /** First and last planned day */
  readonly from: Day;
  readonly to: Day;
}

/** Plans that municipalities gave themselves. Projects that are observed in a source are left out: nobody answers for them. */
export async function findPlannedDays(db: Db, { on, from, to }: PlannedDayOptions): Promise<PlannedDay[]> {
  const rows = await db
    .selectFrom("participation_span as span")
    .innerJoin("participation_event as event", "event.revision", "span.revision")
    .innerJoin("project", "project.slug", "span.project_slug")
    .select(["span.project_slug", "span.municipality_code", "span.planned_live_on", "event.recorded_at"])
    .where("span.from_on", "<=", on)
    .where("span.until_on", ">", on)
    .where("span.status", "in", ["committed", "implementing"])
    .where("span.planned_live_on", ">=", from)
    .where("span.planned_live_on", "<=", to)
    .where("project.origin", "!=", "observed")
    .orderBy("span.planned_live_on")
    .orderBy("project.position")
    .orderBy("span.municipality_code")
    .execute();
  return rows.flatMap((row) =>
    row.planned_live_on === null
      ? []
      : [
          {
            projectSlug: row.project_slug,
            municipalityCode: row.municipality_code,
            plannedLiveOn: dayOfColumn(row.planned_live_on),
            plannedSince: dayOfInstant(instantOfColumn(row.recorded_at)),
          },
        ],
  );
}
