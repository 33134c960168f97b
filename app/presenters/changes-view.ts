import type { Day } from "#app/domain/day.ts";
import { existingOn, findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { statesInBordersOf } from "#app/domain/participation/borders.ts";
import {
  type ChangeCount,
  changesBetween,
  countChanges,
  type StatusChange,
} from "#app/domain/participation/changes-between.ts";
import { spansOfDay } from "#app/domain/participation/spans-of-day.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Origin, Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";

export type StatesBySlug = ReadonlyMap<string, readonly ParticipationState[]>;

/** One project before and after. */
export interface ProjectChange {
  readonly slug: string;
  readonly name: string;
  readonly origin: Origin;
  /** Live out of all before; `null`: the project had not started */
  readonly before: { readonly live: number; readonly total: number } | null;
  readonly after: { readonly live: number; readonly total: number };
  /** What municipalities did, the most frequent first */
  readonly moves: readonly ChangeCount[];
}

/** One municipality that changed status in one project. */
export interface MunicipalityChange {
  readonly on: Day;
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  readonly project: string;
  readonly origin: Origin;
  readonly fromStatus: Status;
  readonly toStatus: Status;
  /** Whether the new status follows from predecessors */
  readonly isDerived: boolean;
}

export interface Changes {
  readonly projects: readonly ProjectChange[];
  /** The latest first */
  readonly municipalities: readonly MunicipalityChange[];
  /** Changes to live */
  readonly gainedCount: number;
  /** Changes from live */
  readonly lostCount: number;
}

interface ChangesInput {
  readonly register: Register;
  /** Projects that had started on the last day */
  readonly projects: readonly Project[];
  readonly language: Language;
  /** Day of the states before; the same as `to` when two moments of knowing are compared */
  readonly from: Day;
  readonly to: Day;
  readonly before: StatesBySlug;
  readonly after: StatesBySlug;
}

/**
 * What is different after from before: in counts per project, and per municipality.
 *
 * The counts are of the municipalities of each day; a municipality only changed when it did something itself, or when
 * what its predecessors did makes a difference.
 */
export function changesOf(input: ChangesInput): Changes {
  const { register, projects, language, from, to, before, after } = input;
  const changes: MunicipalityChange[] = [];
  const rows = projects.map((project): ProjectChange => {
    const earlier = before.get(project.slug) ?? [];
    const later = after.get(project.slug) ?? [];
    const inBorders =
      from === to ? earlier : statesInBordersOf(register, to, from, spansOfDay(earlier, from));
    const own = changesBetween(project.slug, inBorders, later, to);
    changes.push(...own.map((change) => namedChange(change, project, { register, to, language })));
    return {
      slug: project.slug,
      name: project.name[language],
      origin: project.origin,
      before:
        project.startOn > from
          ? null
          : { live: liveCount(earlier), total: existingOn(register, from).length },
      after: { live: liveCount(later), total: existingOn(register, to).length },
      moves: countChanges(own),
    };
  });
  return {
    projects: rows,
    municipalities: changes.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
    gainedCount: changes.filter(({ toStatus }) => toStatus === "live").length,
    lostCount: changes.filter(({ fromStatus }) => fromStatus === "live").length,
  };
}

function namedChange(
  change: StatusChange,
  project: Project,
  { register, to, language }: Pick<ChangesInput, "register" | "to" | "language">,
): MunicipalityChange {
  return {
    on: change.on,
    code: change.municipalityCode,
    name: findMunicipality(register, change.municipalityCode, to)?.name ?? change.municipalityCode,
    slug: project.slug,
    project: project.name[language],
    origin: project.origin,
    fromStatus: change.fromStatus,
    toStatus: change.toStatus,
    isDerived: change.derived,
  };
}

function liveCount(states: readonly ParticipationState[]): number {
  return states.filter(({ status }) => status === "live").length;
}
