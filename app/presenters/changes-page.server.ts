import { addDays, type Day, daysBetween } from "#app/domain/day.ts";
import { reconciliation } from "#app/domain/participation/reconciliation.ts";
import { spansOfDay } from "#app/domain/participation/spans-of-day.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { type ChangesParams, changesSearch } from "#app/urls/changes-params.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { changesFinding, knownFinding } from "./changes-finding.ts";
import { readChangesRequest } from "./changes-request.server.ts";
import { portfolioExtent } from "./example-extent.ts";
import { plainSentence } from "./figure-sentence.ts";
import { knownWords } from "./known-words.ts";
import { pageFrame, permanentHref } from "./page-frame.ts";
import { pageOf } from "./page-of.ts";
import { phaseChangesBetween } from "./phase-changes.ts";
import { type ReorganisationDay, reorganisationDays } from "./reorganisation-days.ts";

const PAGE_SIZE = 100;
/** The effect on every project is told for the latest so many days with reorganisations. */
const MOST_RECONCILED_DAYS = 6;

type Input = Awaited<ReturnType<typeof readChangesRequest>>;

/**
 * Everything the page of changes shows.
 *
 * @throws a 400 answer when the address is wrong
 */
export async function readChangesPage(url: URL, context: AppContext) {
  const input = await readChangesRequest(url, context);
  const { figures, params, register, projects, changes } = input;
  const { language } = context;
  const t = translateFor(language);
  const format = formatter(language);
  const { period } = params;
  const isDays = period.kind === "days";
  const from = isDays ? format.day(period.from) : knownWords(format, period.knownFrom);
  const to = isDays ? format.day(period.to) : knownWords(format, period.knownTo);
  const changeCount = changes.municipalities.length;
  const sentence = isDays
    ? changesFinding(t, format, { from, to, ...changes, changeCount })
    : knownFinding(t, format, { from, to, changeCount });
  const own = changesSearch(params);
  const page = pageOf(changes.municipalities, params.page, PAGE_SIZE);
  return {
    frame: pageFrame({
      url,
      context,
      figures,
      register,
      section: "changes",
      own: changesSearch({ ...params, page: 1 }),
      example: portfolioExtent(projects, language),
    }),
    title: t(isDays ? "changes:metaTitle" : "changes:metaTitleKnown", { from, to }),
    description: plainSentence(sentence),
    canonical: `${url.origin}/wijzigingen`,
    sentence,
    params,
    lastDay: input.lastDay,
    today: context.clock.today(),
    projects: changes.projects,
    changes: { rows: page.items, page: page.page, pageSize: PAGE_SIZE, total: page.total },
    phases: isDays ? phaseChangesBetween(projects, period.from, period.to, language) : [],
    reorganisations: isDays
      ? await reconciledDays(reorganisationDays(register, period.from, period.to), input, context)
      : [],
    around: periodsAround(params, context.clock.today()),
    permanentHref: permanentHref({ url, context, figures, own }),
  };
}

/** What the reorganisations of the latest days did to the number of live municipalities of each project. */
async function reconciledDays(
  days: readonly ReorganisationDay[],
  { register, projects, knownAt }: Input,
  { db, language }: AppContext,
) {
  const projectSlugs = projects.map(({ slug }) => slug);
  const reconciled = [];
  for (const [index, day] of [...days].reverse().entries()) {
    if (index >= MOST_RECONCILED_DAYS) {
      reconciled.push({ ...day, effects: [] });
      continue;
    }
    const dayBefore = addDays(day.on, -1);
    const states = await findAllStates(db, register, { on: dayBefore, knownAt, projectSlugs });
    const effects = projects.map(({ slug, name, origin }) => {
      const spans = spansOfDay(states.get(slug) ?? [], dayBefore);
      const { liveBefore, liveAfter } = reconciliation(register, spans, day.on);
      return { slug, project: name[language], origin, before: liveBefore, after: liveAfter };
    });
    reconciled.push({ ...day, effects: effects.filter(({ before, after }) => before !== after) });
  }
  return reconciled;
}

/** The periods of the same length before and after; `null` where there is none to show. */
function periodsAround({ period }: ChangesParams, today: Day) {
  if (period.kind === "known") return { earlier: null, later: null };
  const { from, to } = period;
  const length = Math.max(1, daysBetween(from, to));
  const end = addDays(to, length);
  return {
    earlier: { from: addDays(from, -length), to: from },
    later: to >= today ? null : { from: to, to: end > today ? today : end },
  };
}
