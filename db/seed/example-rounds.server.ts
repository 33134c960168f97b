import { addDays, type Day, dayOfInstant, endOfDay } from "#app/domain/day.ts";
import { epochMillisecondsOf, type Instant, instantOf } from "#app/domain/instant.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { quarterOf } from "#app/domain/round/quarter.ts";
import type { NewRound } from "../record/round/insert-round.server.ts";

const OPENED_DAYS_BEFORE = 21;
const ANSWER_DAYS = 31;
const CLOSED_DAYS_AFTER = 8;
const HOUR = 3_600_000;

/**
 * A closed round and the open one after it, about the last two quarters for which municipalities could have been asked
 * by then. Nobody opened them, so that nobody is mailed about them.
 *
 * @param last the end of the example's history
 */
export function exampleRounds(projects: readonly Project[], last: Instant): NewRound[] {
  const today = dayOfInstant(last);
  const thisQuarter = quarterOf(today);
  const isAsked = addDays(thisQuarter.lastDay, -OPENED_DAYS_BEFORE) < today;
  const current = isAsked ? thisQuarter : quarterBefore(thisQuarter.lastDay);
  return [
    roundAbout(quarterBefore(current.lastDay).lastDay, projects, true),
    roundAbout(current.lastDay, projects, false),
  ].filter(({ projectSlugs }) => projectSlugs.length > 0);
}

function quarterBefore(lastDay: Day) {
  return quarterOf(addDays(lastDay, -100));
}

function roundAbout(referenceOn: Day, projects: readonly Project[], isClosed: boolean): NewRound {
  const { number, year } = quarterOf(referenceOn);
  const deadlineOn = addDays(referenceOn, ANSWER_DAYS);
  return {
    title: `Uitvraag ${number}e kwartaal ${year}`,
    text: "",
    referenceOn,
    deadlineOn,
    openedAt: instantOf(
      epochMillisecondsOf(endOfDay(addDays(referenceOn, -OPENED_DAYS_BEFORE - 1))) + 9 * HOUR,
    ),
    openedBy: null,
    closedAt: isClosed ? endOfDay(addDays(deadlineOn, CLOSED_DAYS_AFTER)) : null,
    projectSlugs: projects
      .filter((project) => project.origin !== "observed" && isOffered(project, referenceOn))
      .map(({ slug }) => slug),
  };
}

/** Whether every municipality could be using it by then. */
function isOffered({ phases }: Project, on: Day): boolean {
  const phase = phases.findLast((change) => change.on <= on)?.phase;
  return phase === "scaling" || phase === "nationwide" || phase === "maintenance";
}
