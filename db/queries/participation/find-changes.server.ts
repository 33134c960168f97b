import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { changesBetween, type StatusChange } from "#app/domain/participation/changes-between.ts";
import type { Db } from "../../connect.server.ts";
import { findAllStates } from "./find-all-states.server.ts";
import { findAllStatesInBorders } from "./find-all-states-in-borders.server.ts";

/** Between two days as known at an instant, or about one day as known at two instants. */
export type ChangePeriod =
  | { readonly from: Day; readonly to: Day; readonly knownAt: Instant | null }
  | { readonly on: Day; readonly knownFrom: Instant; readonly knownTo: Instant };

/**
 * Which municipalities have another status at the end of a period than at its beginning, in the order of the
 * portfolio and the register. What was done and undone in between does not show.
 */
export async function findChanges(db: Db, register: Register, period: ChangePeriod): Promise<StatusChange[]> {
  const changes: StatusChange[] = [];
  if ("on" in period) {
    const before = await findAllStates(db, register, { on: period.on, knownAt: period.knownFrom });
    const after = await findAllStates(db, register, { on: period.on, knownAt: period.knownTo });
    for (const [slug, states] of after) {
      changes.push(...changesBetween(slug, before.get(slug) ?? [], states, period.on));
    }
    return changes;
  }
  const { from, to, knownAt } = period;
  const before = await findAllStatesInBorders(db, register, { on: from, bordersOn: to, knownAt });
  const after = await findAllStates(db, register, { on: to, knownAt });
  for (const [slug, states] of after) {
    changes.push(...changesBetween(slug, before.get(slug) ?? [], states, to));
  }
  return changes;
}
