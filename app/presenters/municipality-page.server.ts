import { addDays, type Day } from "#app/domain/day.ts";
import type { Municipality } from "#app/domain/municipality/municipality.ts";
import { existencesOf, findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { sizeClassOf } from "#app/domain/municipality/size-class.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Problem } from "#app/domain/problem.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import {
  type MunicipalityParams,
  municipalitySearch,
  readMunicipalityParams,
} from "#app/urls/municipality-params.ts";
import { findMunicipalityIndicators } from "#db/queries/objectives/find-municipality-indicators.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findLastChange } from "#db/queries/participation/find-last-change.server.ts";
import { portfolioExtent } from "./example-extent.ts";
import { plainSentence } from "./figure-sentence.ts";
import { inhabitantsFact } from "./inhabitants-fact.ts";
import { knownAtForQueries } from "./known-at-for-queries.ts";
import { municipalityAbsence } from "./municipality-absence.ts";
import { municipalityAnswer } from "./municipality-answer.ts";
import { compareMunicipality } from "./municipality-comparison.ts";
import { municipalityObjectives } from "./municipality-objectives.ts";
import { municipalitySentence } from "./municipality-sentence.ts";
import { findMunicipalityStanding, type MunicipalityStanding } from "./municipality-standing.server.ts";
import { successionOf } from "./municipality-succession.ts";
import { nearTiles } from "./near-tiles.ts";
import { pageFrame, permanentHref } from "./page-frame.ts";
import { pageOf } from "./page-of.ts";
import { startedProjects } from "./started-projects.ts";

const NO_STANDING: MunicipalityStanding = { rows: [], periodsBySlug: new Map() };
const PAGE_SIZE = 8;
/** More than a strip can show apart. */
const MOST_PERIODS = 40;

interface PageInput {
  readonly url: URL;
  readonly context: AppContext;
  readonly figures: ReturnType<typeof readFiguresParams>;
  readonly params: MunicipalityParams;
  readonly register: Register;
  readonly code: string;
  readonly projects: readonly Project[];
}

/**
 * Everything the page of a municipality shows: how it stands on the day, or, when it is not there on that day, who
 * stands for it.
 *
 * @throws a 400 answer when the address is wrong, a 404 answer when the code is unknown
 */
export async function readMunicipalityPage(url: URL, code: string, context: AppContext) {
  const input = await readInput(url, code, context);
  const { register, figures } = input;
  const municipality = findMunicipality(register, code, figures.on);
  return municipality ? await existingPage(input, municipality) : await absentPage(input);
}

async function readInput(url: URL, code: string, context: AppContext): Promise<PageInput> {
  const figures = readFiguresParams(url, context);
  const { params, problems } = readMunicipalityParams(url.searchParams);
  const register = await context.register();
  if (!findMunicipality(register, code)) throw notFound();
  const projects = startedProjects(await context.projects(), figures.on);
  const wrong = [...figures.problems, ...problems, ...unknownProject(params, projects)];
  if (wrong.length > 0) throw badRequest(wrong);
  return { url, context, figures, params, register, code, projects };
}

function standingOn({ context, figures, register, code, projects }: PageInput, on: Day) {
  return findMunicipalityStanding(context.db, register, {
    code,
    on,
    knownAt: knownAtForQueries(figures.knownAt, context.stamp.lastRecordedAt),
    reviewsKnownAt: figures.knownAt,
    projects: startedProjects(projects, on),
    language: context.language,
  });
}

/**
 * The rows of a municipality's table, all of them, with the day they are about: the reference day, or the last day of
 * a municipality that ended. None for a day before it existed.
 *
 * @throws a 400 answer when the address is wrong, a 404 answer when the code is unknown
 */
export async function readMunicipalityTable(url: URL, code: string, context: AppContext) {
  const input = await readInput(url, code, context);
  const { register, figures } = input;
  const absence = municipalityAbsence(register, code, figures.on);
  const on = absence?.kind === "gone" ? addDays(absence.changedOn, -1) : figures.on;
  const name = findMunicipality(register, code, on)?.name ?? findMunicipality(register, code)?.name ?? code;
  const rows = absence?.kind === "notYet" ? [] : (await standingOn(input, on)).rows;
  return { code, name, on, rows };
}

async function existingPage(input: PageInput, municipality: Municipality) {
  const { context, figures, register, code, projects } = input;
  const { on } = figures;
  const { language } = context;
  const t = translateFor(language);
  const format = formatter(language);
  const knownAt = knownAtForQueries(figures.knownAt, context.stamp.lastRecordedAt);
  const standing = await standingOn(input, on);
  const lastChange = await findLastChange(context.db, { municipalityCode: code, on, knownAt });
  const facts = inhabitantsFact(register, code, on);
  const sentence = municipalitySentence(
    t,
    format,
    municipalityAnswer(standing.rows.map(({ status }) => status)),
    {
      name: municipality.name,
      on,
      today: context.clock.today(),
    },
  );
  return {
    kind: "existing" as const,
    ...commonParts(input, projects),
    title: t("municipality:metaTitle", { name: municipality.name, day: format.day(on) }),
    description: plainSentence(sentence),
    name: municipality.name,
    sentence,
    origins: originCounts(projects, language),
    lastChangedOn: lastChange?.on ?? null,
    facts: {
      ...facts,
      province: municipality.province,
      size: sizeClassOf(facts.inhabitants),
      existsSince:
        existencesOf(register, code).findLast(({ fromOn }) => fromOn !== null && fromOn <= on)?.fromOn ??
        null,
    },
    ...tableParts(input, standing),
    comparison: await comparisonOf(input, municipality, standing),
    objectives: municipalityObjectives(
      await findMunicipalityIndicators(context.db, register, code, {
        on,
        knownAt: figures.knownAt,
        projects: await context.projects(),
      }),
      language,
    ),
    succession: successionOf(register, code),
  };
}

async function absentPage(input: PageInput) {
  const { context, figures, register, code, projects } = input;
  const absence = municipalityAbsence(register, code, figures.on);
  if (!absence) throw notFound();
  const { language } = context;
  const t = translateFor(language);
  const format = formatter(language);
  const lastDay = absence.kind === "gone" ? addDays(absence.changedOn, -1) : null;
  const name = findMunicipality(register, code, lastDay ?? absence.changedOn)?.name ?? code;
  const standing = lastDay === null ? null : await standingOn(input, lastDay);
  const title = t("municipality:metaTitleWithoutFigures", { name, day: format.day(figures.on) });
  return {
    kind: "absent" as const,
    ...commonParts(input, standing === null ? [] : projects),
    title,
    description: title,
    name,
    absence,
    lastDay,
    ...tableParts(input, standing ?? NO_STANDING),
    succession: successionOf(register, code),
  };
}

function commonParts(
  { url, context, figures, params, register, code }: PageInput,
  shown: readonly Project[],
) {
  const own = municipalitySearch(params);
  return {
    code,
    on: figures.on,
    today: context.clock.today(),
    params,
    canonical: `${url.origin}/gemeenten/${code}`,
    permanentHref: permanentHref({ url, context, figures, own }),
    frame: pageFrame({
      url,
      context,
      figures,
      register,
      section: "municipalities",
      own,
      example: portfolioExtent(shown, context.language),
    }),
  };
}

function tableParts({ params }: PageInput, { rows, periodsBySlug }: MunicipalityStanding) {
  const { items, page, total } = pageOf(rows, params.page, PAGE_SIZE);
  return {
    rows: items,
    pages: { page, pageSize: PAGE_SIZE, totalCount: total },
    periodsBySlug: Object.fromEntries(
      items.map(({ slug }) => [slug, (periodsBySlug.get(slug) ?? []).slice(-MOST_PERIODS)]),
    ),
  };
}

async function comparisonOf(input: PageInput, municipality: Municipality, { rows }: MunicipalityStanding) {
  const { context, figures, params, register, projects, code } = input;
  const { on } = figures;
  const slug = params.project ?? rows[0]?.slug;
  const project = projects.find((candidate) => candidate.slug === slug);
  if (!project) return null;
  const knownAt = knownAtForQueries(figures.knownAt, context.stamp.lastRecordedAt);
  const found = await findAllStates(context.db, register, { on, knownAt, projectSlug: project.slug });
  const states = found.get(project.slug) ?? [];
  const comparison = compareMunicipality(register, municipality, { project, on, states });
  return {
    ...comparison,
    project: { slug: project.slug, name: project.name[context.language], origin: project.origin },
    choices: projects.map((choice) => ({ slug: choice.slug, name: choice.name[context.language] })),
    near: nearTiles(register, { code, on, project, states, neighbours: comparison.neighbours }),
    hasNeighbourMap: register.data.neighbourMaps.length > 0,
  };
}

function originCounts(projects: readonly Project[], language: "nl" | "en") {
  const observed = projects.filter(({ origin }) => origin === "observed");
  return {
    observed: observed.length,
    onlyObserved: observed.length === 1 ? (observed[0]?.name[language] ?? null) : null,
    reported: projects.filter(({ origin }) => origin === "reported").length,
    example: projects.filter(({ origin }) => origin === "example").length,
  };
}

function unknownProject({ project }: MunicipalityParams, projects: readonly Project[]): Problem[] {
  if (project === null || projects.some(({ slug }) => slug === project)) return [];
  return [{ field: "project", code: "no_project_on_day", params: { slug: project } }];
}

/** What the page shows of a municipality that exists on the day. */
export type ExistingPage = Awaited<ReturnType<typeof existingPage>>;
/** What the page shows of a municipality that does not exist on the day. */
export type AbsentPage = Awaited<ReturnType<typeof absentPage>>;
