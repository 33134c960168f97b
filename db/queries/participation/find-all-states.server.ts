import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import { noneState } from "#app/domain/participation/none-state.ts";
import type { ParticipationState, StateSpan } from "#app/domain/participation/state.ts";
import { stateOn } from "#app/domain/participation/state-on.ts";
import type { Db } from "../../connect.server.ts";
import { rowsAsJson, rowsOfJson } from "../../dialect/rows-as-json.server.ts";
import { textList } from "../../dialect/text-list.server.ts";
import { findSlugs } from "../portfolio/find-slugs.server.ts";
import { findSpans } from "./find-spans.server.ts";
import { STATE_COLUMNS, type StateRow, stateOfRow } from "./span-row.server.ts";

export interface StateFilter {
  readonly on: Day;
  /** What had been recorded by then; `null`: everything */
  readonly knownAt: Instant | null;
  /** One project instead of all */
  readonly projectSlug?: string;
  /** These projects, in this order, instead of all */
  readonly projectSlugs?: readonly string[];
  /** These municipalities, in this order, instead of all that exist on the day */
  readonly municipalityCodes?: readonly MunicipalityCode[];
}

/**
 * The state of every municipality in every project on a day.
 *
 * @returns per project, in the order of the portfolio, one state per municipality (`none` where nothing was said)
 */
export async function findAllStates(
  db: Db,
  register: Register,
  filter: StateFilter,
): Promise<Map<string, ParticipationState[]>> {
  const codes = filter.municipalityCodes ?? existingOn(register, filter.on).map(({ code }) => code);
  const slugs = await slugsOf(db, filter);
  if (filter.knownAt !== null)
    return foldStates(db, register, { ...filter, knownAt: filter.knownAt }, slugs, codes);

  const rows = await db
    .selectFrom(textList(db, slugs, "slug"))
    .crossJoin(textList(db, codes, "code"))
    // A cross join keeps SQLite to this order: one look-up per pair, instead of all spans of a project.
    .crossJoin("participation_span as span")
    .whereRef("span.project_slug", "=", "slug.value")
    .whereRef("span.municipality_code", "=", "code.value")
    .where("span.from_on", "=", (expression) =>
      expression
        .selectFrom("participation_span as last")
        .select(({ fn }) => fn.max("last.from_on").as("from_on"))
        .whereRef("last.project_slug", "=", "slug.value")
        .whereRef("last.municipality_code", "=", "code.value")
        .where("last.from_on", "<=", filter.on),
    )
    .where("span.until_on", ">", filter.on)
    .groupBy("span.project_slug")
    .select(["span.project_slug", rowsAsJson(db, "span", STATE_COLUMNS).as("rows")])
    .execute();
  const statesBySlug = new Map(
    rows.map((row) => [row.project_slug, rowsOfJson<StateRow>(row.rows).map(stateOfRow)]),
  );
  return new Map(
    slugs.map((slug) => {
      const stateByCode = new Map(statesBySlug.get(slug)?.map((state) => [state.municipalityCode, state]));
      return [slug, codes.map((code) => stateByCode.get(code) ?? noneState(code))];
    }),
  );
}

async function foldStates(
  db: Db,
  register: Register,
  { on, knownAt }: { readonly on: Day; readonly knownAt: Instant },
  slugs: readonly string[],
  codes: readonly MunicipalityCode[],
): Promise<Map<string, ParticipationState[]>> {
  const states = new Map<string, ParticipationState[]>();
  for (const projectSlug of slugs) {
    const spans = await findSpans(db, register, { projectSlug, knownAt });
    states.set(
      projectSlug,
      codes.map((code) => withoutPeriod(stateOn(spans.get(code), on, code))),
    );
  }
  return states;
}

async function slugsOf(db: Db, { projectSlug, projectSlugs }: StateFilter): Promise<readonly string[]> {
  if (projectSlugs !== undefined) return projectSlugs;
  if (projectSlug !== undefined) return [projectSlug];
  return findSlugs(db);
}

/** A state of the fold is a span: its period is left out, as in a state that was kept. */
function withoutPeriod(state: ParticipationState & Partial<StateSpan>): ParticipationState {
  const { fromOn: _from, untilOn: _until, ...rest } = state;
  return rest;
}
