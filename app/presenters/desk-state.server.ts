import type { DeskProject } from "#app/domain/desk/desk-project.ts";
import { roundAnswerOf } from "#app/domain/round/round-answer.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { findDeskProjects } from "#db/queries/desk/find-desk-projects.server.ts";
import { findAnsweredAt } from "#db/queries/round/find-answered-at.server.ts";
import { findOpenRound } from "#db/queries/round/find-rounds.server.ts";
import type { DeskPlace } from "./desk-place.server.ts";
import { startedProjects } from "./started-projects.ts";

/** Every project of a desk today. */
export async function deskProjectsOf(context: AppContext, place: DeskPlace): Promise<DeskProject[]> {
  return await findDeskProjects(context.db, place.register, {
    municipalityCode: place.code,
    on: place.today,
    projects: startedProjects(await context.projects(), place.today),
  });
}

/** The open round as a desk sees it; `null`: none is open. */
export async function deskRoundOf({ db }: Pick<AppContext, "db">, { code }: Pick<DeskPlace, "code">) {
  const round = await findOpenRound(db);
  if (!round) return null;
  const answered = await findAnsweredAt(db, round, { municipalityCode: code });
  const { openSlugs } = roundAnswerOf(round, code, answered.get(code));
  const { title, deadlineOn, projectSlugs } = round;
  return { title, deadlineOn, askedCount: projectSlugs.length, openSlugs };
}

export type DeskRound = NonNullable<Awaited<ReturnType<typeof deskRoundOf>>>;
