import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { createObjectivesWorld, type ObjectivesWorld } from "#app/domain/objectives/objectives-world.ts";
import { recordsKnownAt } from "#app/domain/objectives/records.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Db } from "../../connect.server.ts";
import { findObjectiveRecords } from "./find-objective-records.server.ts";
import { findParticipationHistory } from "./find-participation-history.server.ts";

export interface ObjectivesOptions {
  /**
   * What had been recorded by then; `null`: everything. The instant that was asked for itself: measurements can be
   * recorded after the last event of participation.
   */
  readonly knownAt: Instant | null;
  /** The portfolio, in its order */
  readonly projects: readonly Project[];
}

/** All that questions about objectives are answered from; who asks several asks for it once. */
export async function findObjectivesWorld(
  db: Db,
  register: Register,
  { knownAt, projects }: ObjectivesOptions,
): Promise<ObjectivesWorld> {
  const records = recordsKnownAt(await findObjectiveRecords(db), knownAt);
  return createObjectivesWorld(records, await findParticipationHistory(db, register, { projects, knownAt }));
}
