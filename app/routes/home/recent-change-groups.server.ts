import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { StatusChange } from "#app/domain/participation/changes-between.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { type ChangeGroup, groupChanges } from "#app/presenters/home-changes.ts";
import type { Db } from "#db/connect.server.ts";
import { findRecentChanges } from "#db/queries/participation/find-recent-changes.server.ts";

const FIRST_LIMIT = 250;
const MOST_GROUPS = 6;

/** The latest changes in whole days, so that a group never counts a part of its municipalities. */
export async function recentChangeGroups(
  db: Db,
  register: Register,
  options: { readonly on: Day; readonly knownAt: Instant | null; readonly projects: readonly Project[] },
): Promise<ChangeGroup[]> {
  const { on, knownAt, projects } = options;
  for (let limit = FIRST_LIMIT; ; limit *= 10) {
    const changes = await findRecentChanges(db, register, { on, knownAt, limit });
    const whole = changes.length < limit ? changes : withoutLastDay(changes);
    if (whole.length > 0 || changes.length < limit) {
      return groupChanges(whole, projects, { on, limit: MOST_GROUPS });
    }
  }
}

/** The oldest day of a list that was cut off may lack municipalities. */
function withoutLastDay(changes: readonly StatusChange[]): StatusChange[] {
  const lastDay = changes.at(-1)?.on;
  return changes.filter((change) => change.on !== lastDay);
}
