import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { isFresh } from "#app/domain/participation/freshness.ts";
import { type Dispute, disputeOf, type LiveReviews } from "#app/domain/participation/live-review.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Origin, Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";

/** One project in the table of a municipality; the same in page and download. */
export interface MunicipalityRow {
  readonly slug: string;
  readonly name: string;
  readonly origin: Origin;
  readonly status: Status;
  readonly since: Day | null;
  readonly plannedLiveOn: Day | null;
  readonly reviewOn: Day | null;
  readonly reason: string | null;
  readonly supplier: string | null;
  readonly heardOn: Day | null;
  /** Something was said once, but not confirmed in time */
  readonly isStale: boolean;
  /** Predecessors a derived state comes from; `null`: not derived */
  readonly derivedFrom: readonly { readonly code: MunicipalityCode; readonly name: string }[] | null;
  /** Fraction (0–1) of inhabitants whose predecessor was live; `null`: not derived, or not known */
  readonly derivedLiveFraction: number | null;
  /** That the project lead disputes that it is live; `null`: nobody does */
  readonly dispute: Dispute | null;
  /** Whether this municipality leads the project */
  readonly isLead: boolean;
}

/** What comes first: in use, then the nearest to it, then who left or stays out, then silence. */
const RELEVANCE: Readonly<Record<Status, number>> = {
  live: 0,
  implementing: 1,
  committed: 2,
  exploring: 3,
  stopped: 4,
  declined: 5,
  none: 6,
};

interface RowsOptions {
  readonly register: Register;
  readonly code: MunicipalityCode;
  readonly on: Day;
  readonly language: Language;
  readonly reviews: LiveReviews;
}

/**
 * One row per project, the most relevant first and in the order of the portfolio after that.
 *
 * @param projects those that had started on the day
 * @param stateBySlug the municipality's state in each of them
 */
export function municipalityRows(
  projects: readonly Project[],
  stateBySlug: ReadonlyMap<string, ParticipationState>,
  options: RowsOptions,
): MunicipalityRow[] {
  return projects
    .flatMap((project) => {
      const state = stateBySlug.get(project.slug);
      return state ? [rowOf(project, state, options)] : [];
    })
    .sort((a, b) => RELEVANCE[a.status] - RELEVANCE[b.status]);
}

function rowOf(
  project: Project,
  state: ParticipationState,
  { register, code, on, language, reviews }: RowsOptions,
): MunicipalityRow {
  return {
    slug: project.slug,
    name: project.name[language],
    origin: project.origin,
    status: state.status,
    since: state.since,
    plannedLiveOn: state.plannedLiveOn,
    reviewOn: state.reviewOn,
    reason: state.reason,
    supplier: state.supplier,
    heardOn: state.heardOn,
    isStale: state.status !== "none" && !isFresh(project, state, on),
    derivedFrom:
      state.derivation?.from.map((from) => ({
        code: from,
        name: findMunicipality(register, from)?.name ?? from,
      })) ?? null,
    derivedLiveFraction: state.derivation?.liveInhabitantsFraction ?? null,
    dispute: disputeOf(state, reviews),
    isLead: project.leadMunicipality === code,
  };
}
