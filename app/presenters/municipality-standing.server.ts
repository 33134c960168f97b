import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import { stateOn } from "#app/domain/participation/state-on.ts";
import { periodsUpTo, type StatusPeriod, statusPeriods } from "#app/domain/participation/status-periods.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";
import type { Db } from "#db/connect.server.ts";
import { findLiveReviews } from "#db/queries/live-review/find-live-reviews.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findMunicipalitySpans } from "#db/queries/participation/find-spans.server.ts";
import { findStatusPeriods } from "#db/queries/participation/find-status-periods.server.ts";
import { type MunicipalityRow, municipalityRows } from "./municipality-rows.ts";

/** Where one municipality stands in every project on a day. */
export interface MunicipalityStanding {
  /** All projects that had started, the most relevant first */
  readonly rows: readonly MunicipalityRow[];
  /** Its statuses over time, up to the day, in the projects in which it ever took part */
  readonly periodsBySlug: ReadonlyMap<string, readonly StatusPeriod[]>;
}

interface StandingOptions {
  readonly code: MunicipalityCode;
  readonly on: Day;
  /** `null`: everything recorded; an instant reads the municipality's history */
  readonly knownAt: Instant | null;
  /** Projects that had started, in the order of the portfolio */
  readonly projects: readonly Project[];
  readonly language: Language;
  /** Reviews are asked as of then; unlike `knownAt` never left out because no event came after it */
  readonly reviewsKnownAt: Instant | null;
}

export async function findMunicipalityStanding(
  db: Db,
  register: Register,
  options: StandingOptions,
): Promise<MunicipalityStanding> {
  const { code, on, knownAt, projects } = options;
  const reviews = await findLiveReviews(db, { municipalityCode: code, knownAt: options.reviewsKnownAt });
  if (knownAt !== null) {
    const spansBySlug = await findMunicipalitySpans(db, register, { municipalityCode: code, knownAt });
    const states = projects.map(({ slug }): [string, ParticipationState] => [
      slug,
      stateOn(spansBySlug.get(slug), on, code),
    ]);
    return {
      rows: municipalityRows(projects, new Map(states), { ...options, register, reviews }),
      periodsBySlug: new Map(
        [...spansBySlug].map(([slug, spans]) => [slug, periodsUpTo(statusPeriods(spans), on)]),
      ),
    };
  }
  const projectSlugs = projects.map(({ slug }) => slug);
  const found = await findAllStates(db, register, { on, knownAt, projectSlugs, municipalityCodes: [code] });
  const states = [...found].flatMap(([slug, [state]]): [string, ParticipationState][] =>
    state ? [[slug, state]] : [],
  );
  return {
    rows: municipalityRows(projects, new Map(states), { ...options, register, reviews }),
    periodsBySlug: await findStatusPeriods(db, register, { municipalityCode: code, on }),
  };
}
