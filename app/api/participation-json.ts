import type { Day } from "#app/domain/day.ts";
import { ORIGIN_TERMS, STATUS_TERMS } from "#app/domain/dutch-terms.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** The state of one municipality in one project in the words of the API. */
export interface ParticipationJson {
  readonly project: string;
  readonly gemeente: string;
  readonly status: string;
  /** `null` for a municipality that said nothing */
  readonly sinds: Day | null;
  readonly geplandInGebruik: Day | null;
  readonly bevestigdOp: Day | null;
  /** Whether it follows from predecessors, and was not said by the municipality itself */
  readonly afgeleid: boolean;
  /** Fraction (0–1) of inhabitants whose predecessor was live; `null` unless derived, or when inhabitants are not known */
  readonly dekkingInwoners: number | null;
  readonly reden: string | null;
  readonly herkomst: string;
}

export function participationJson(project: Project, state: ParticipationState): ParticipationJson {
  return {
    project: project.slug,
    gemeente: state.municipalityCode,
    status: STATUS_TERMS[state.status],
    sinds: state.since,
    geplandInGebruik: state.plannedLiveOn,
    bevestigdOp: state.heardOn,
    afgeleid: state.derivation !== null,
    dekkingInwoners: state.derivation?.liveInhabitantsFraction ?? null,
    reden: state.reason,
    herkomst: ORIGIN_TERMS[project.origin],
  };
}
