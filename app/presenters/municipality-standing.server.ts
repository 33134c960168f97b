import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { ParticipationState, StateSpan } from "#app/domain/participation/state.ts";
import { stateOn } from "#app/domain/participation/state-on.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";
import type { Db } from "#db/connect.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findLatestSpans } from "#db/queries/participation/find-latest-spans.server.ts";
import { findMunicipalitySpans } from "#db/queries/participation/find-spans.server.ts";
import { type MunicipalityRow, municipalityRows } from "./municipality-rows.ts";

/** More than a strip can show apart. */
const MOST_SPANS = 40;
/** So many projects are listed before a reader asks for all. */
export const FIRST_PROJECTS = 10;

/** Where one municipality stands in every project on a day. */
export interface MunicipalityStanding {
  /** All projects that had started, the most relevant first */
  readonly rows: readonly MunicipalityRow[];
  /** How many of `rows` are listed, from the first */
  readonly listedCount: number;
  /** What was the case over time in the listed projects, up to the day */
  readonly spansBySlug: ReadonlyMap<string, readonly StateSpan[]>;
}

interface StandingOptions {
  readonly code: MunicipalityCode;
  readonly on: Day;
  /** `null`: everything recorded; an instant reads the municipality's history */
  readonly knownAt: Instant | null;
  /** Projects that had started, in the order of the portfolio */
  readonly projects: readonly Project[];
  readonly listsAll: boolean;
  readonly language: Language;
}

export async function findMunicipalityStanding(
  db: Db,
  register: Register,
  options: StandingOptions,
): Promise<MunicipalityStanding> {
  const { code, on, knownAt, projects, listsAll } = options;
  if (knownAt !== null) {
    const spansBySlug = await findMunicipalitySpans(db, register, { municipalityCode: code, knownAt });
    const states = projects.map(({ slug }): [string, ParticipationState] => [
      slug,
      stateOn(spansBySlug.get(slug), on, code),
    ]);
    const rows = municipalityRows(projects, new Map(states), { ...options, register });
    return { rows, listedCount: listedCount(rows, listsAll), spansBySlug };
  }
  const projectSlugs = projects.map(({ slug }) => slug);
  const found = await findAllStates(db, register, { on, knownAt, projectSlugs, municipalityCodes: [code] });
  const states = [...found].flatMap(([slug, [state]]): [string, ParticipationState][] =>
    state ? [[slug, state]] : [],
  );
  const rows = municipalityRows(projects, new Map(states), { ...options, register });
  const listed = rows.slice(0, listedCount(rows, listsAll));
  const spansBySlug = await findLatestSpans(db, {
    municipalityCode: code,
    projectSlugs: listed
      .filter(({ status, heardOn }) => status !== "none" || heardOn !== null)
      .map(({ slug }) => slug),
    on,
    limit: MOST_SPANS,
  });
  return { rows, listedCount: listed.length, spansBySlug };
}

function listedCount(rows: readonly MunicipalityRow[], listsAll: boolean): number {
  return listsAll ? rows.length : Math.min(rows.length, FIRST_PROJECTS);
}
