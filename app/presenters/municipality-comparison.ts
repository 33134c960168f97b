import type { Day } from "#app/domain/day.ts";
import type { Municipality, MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { neighboursOn } from "#app/domain/municipality/neighbours.ts";
import {
  existingOn,
  findMunicipality,
  inhabitantsOn,
  type Register,
} from "#app/domain/municipality/register.ts";
import { type SizeClass, sizeClassOf } from "#app/domain/municipality/size-class.ts";
import { isFresh } from "#app/domain/participation/freshness.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** A neighbour, numbered as on the small map. */
export interface NeighbourRow {
  readonly number: number;
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly status: Status;
  readonly since: Day | null;
  readonly isStale: boolean;
  readonly isDerived: boolean;
}

/** How many of a group use the project; the municipality itself counts in all but its neighbours. */
export interface ComparedGroup {
  readonly kind: "neighbours" | "province" | "size" | "all";
  readonly live: number;
  readonly total: number;
}

/** One project in one municipality, beside those like it. */
export interface MunicipalityComparison {
  readonly neighbours: readonly NeighbourRow[];
  readonly groups: readonly ComparedGroup[];
  /** `null`: inhabitants not known, so it belongs to no size class */
  readonly size: SizeClass | null;
  readonly province: string;
}

/**
 * Compares a municipality with its land neighbours, its province, its size class and all.
 *
 * @param states one state per municipality that exists on the day, of one project
 */
export function compareMunicipality(
  register: Register,
  municipality: Municipality,
  { project, on, states }: { project: Project; on: Day; states: readonly ParticipationState[] },
): MunicipalityComparison {
  const stateByCode = new Map(states.map((state) => [state.municipalityCode, state]));
  const groupOf = (kind: ComparedGroup["kind"], members: readonly Municipality[]): ComparedGroup => ({
    kind,
    live: members.filter(({ code }) => stateByCode.get(code)?.status === "live").length,
    total: members.length,
  });
  const existing = existingOn(register, on);
  const sizeOf = (code: MunicipalityCode) => sizeClassOf(inhabitantsOn(register, code, on));
  const size = sizeOf(municipality.code);
  const neighbours = neighboursOn(register, municipality.code, on);
  const groups = [
    ...(neighbours.length > 0 ? [groupOf("neighbours", neighbours)] : []),
    groupOf(
      "province",
      existing.filter(({ province }) => province === municipality.province),
    ),
    ...(size === null
      ? []
      : [
          groupOf(
            "size",
            existing.filter(({ code }) => sizeOf(code) === size),
          ),
        ]),
    groupOf("all", existing),
  ];
  return {
    neighbours: neighbourRows(neighbours, stateByCode, project, on),
    groups,
    size,
    province: findMunicipality(register, municipality.code, on)?.province ?? municipality.province,
  };
}

/** Who uses it first, by name; then the others by name. */
function neighbourRows(
  neighbours: readonly Municipality[],
  stateByCode: ReadonlyMap<MunicipalityCode, ParticipationState>,
  project: Project,
  on: Day,
): NeighbourRow[] {
  const isLive = ({ code }: Municipality) => stateByCode.get(code)?.status === "live";
  return [...neighbours.filter(isLive), ...neighbours.filter((one) => !isLive(one))].map(
    ({ code, name }, index) => {
      const state = stateByCode.get(code);
      return {
        number: index + 1,
        code,
        name,
        status: state?.status ?? "none",
        since: state?.since ?? null,
        isStale: state !== undefined && state.status !== "none" && !isFresh(project, state, on),
        isDerived: (state?.derivation ?? null) !== null,
      };
    },
  );
}
