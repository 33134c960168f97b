import type { Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";
import { knownAtForQueries } from "#app/presenters/known-at-for-queries.ts";
import { type ProjectStanding, projectStanding } from "#app/presenters/project-standing.ts";
import { startedProjects } from "#app/presenters/started-projects.ts";
import type { AppContext } from "#app/server/app-context.ts";
import type { FiguresParams } from "#app/urls/figures-params.ts";
import { findAllFigures } from "#db/queries/participation/find-all-figures.server.ts";

/** Where every started project stands, in the order of the portfolio; page and download ask the same. */
export async function findStandings(
  context: Pick<AppContext, "db" | "stamp" | "projects">,
  register: Register,
  { on, knownAt, language }: FiguresParams & { readonly language: Language },
): Promise<{ projects: readonly Project[]; standings: readonly ProjectStanding[] }> {
  const { db, stamp } = context;
  const projects = startedProjects(await context.projects(), on);
  const figures = await findAllFigures(db, register, {
    on,
    knownAt: knownAtForQueries(knownAt, stamp.lastRecordedAt),
    projects,
  });
  const standings = projects.flatMap((project) => {
    const ofProject = figures.get(project.slug);
    return ofProject ? [projectStanding(project, ofProject, language)] : [];
  });
  return { projects, standings };
}
