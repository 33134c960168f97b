import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Db } from "#db/connect.server.ts";
import { findTotalsOn } from "#db/queries/participation/find-adoption-changes.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";

interface FiguresOptions {
  readonly on: Day;
  /** `null`: everything recorded */
  readonly knownAt: Instant | null;
  /** Projects that had started, in the order of the portfolio */
  readonly projectSlugs: readonly string[];
}

/** Statuses of municipalities in every project, in the order of the projects. */
export type StatusesByCode = ReadonlyMap<MunicipalityCode, readonly Status[]>;

/** The statuses of some municipalities, or of all that exist on the day. */
export async function findStatuses(
  db: Db,
  register: Register,
  { on, knownAt, projectSlugs }: FiguresOptions,
  municipalityCodes?: readonly MunicipalityCode[],
): Promise<StatusesByCode> {
  const codes = municipalityCodes ?? existingOn(register, on).map(({ code }) => code);
  const states = await findAllStates(db, register, { on, knownAt, projectSlugs, municipalityCodes: codes });
  const lists = [...states.values()];
  return new Map(codes.map((code, index) => [code, lists.map((list) => statusAt(list, index))]));
}

/** Number of pairs of a municipality and a project that are in use. */
export async function countLivePairs(db: Db, register: Register, options: FiguresOptions): Promise<number> {
  if (options.knownAt === null) {
    const totals = await findTotalsOn(db, options);
    return [...totals.values()].reduce((sum, { live }) => sum + live, 0);
  }
  const statuses = await findStatuses(db, register, options);
  return [...statuses.values()].reduce((sum, list) => sum + liveCount(list), 0);
}

export function liveCount(statuses: readonly Status[]): number {
  return statuses.filter((status) => status === "live").length;
}

function statusAt(states: readonly ParticipationState[], index: number): Status {
  return states[index]?.status ?? "none";
}
