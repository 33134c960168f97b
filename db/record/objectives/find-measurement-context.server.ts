import type { Day } from "#app/domain/day.ts";
import type { MeasurementContext } from "#app/domain/objectives/measurement-problems.ts";
import { recordsKnownAt } from "#app/domain/objectives/records.ts";
import type { Db } from "../../connect.server.ts";
import { findRegister } from "../../queries/municipality/find-register.server.ts";
import { findObjectiveRecords } from "../../queries/objectives/find-objective-records.server.ts";
import { findAllProjects } from "../../queries/portfolio/find-projects.server.ts";

/** What new values are held against: everything recorded until now. */
export async function findMeasurementContext(db: Db, today: Day): Promise<MeasurementContext> {
  const { indicators } = recordsKnownAt(await findObjectiveRecords(db), null);
  return { indicators, register: await findRegister(db), projects: await findAllProjects(db), today };
}
