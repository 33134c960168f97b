import type { LoaderFunctionArgs } from "@remix-run/node";
import { knownAtForQueries } from "#app/presenters/known-at-for-queries.ts";
import { statesTable } from "#app/presenters/open-data-tables.ts";
import { startedProjects } from "#app/presenters/started-projects.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findLiveSince } from "#db/queries/participation/find-live-since.server.ts";

/** The states of all projects on a day, or of the one that `project` names. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const format = formatOfPath(url.pathname);
  if (format === null) throw notFound();
  const { on, knownAt, problems } = readFiguresParams(url, context);
  const started = startedProjects(await context.projects(), on);
  const slug = url.searchParams.get("project");
  const projects = slug ? started.filter((project) => project.slug === slug) : started;
  const unknown =
    slug && projects.length === 0 ? [{ field: "project", code: "no_project_on_day", params: { slug } }] : [];
  if (problems.length + unknown.length > 0) throw badRequest([...problems, ...unknown]);
  const register = await context.register();
  const known = { on, knownAt: knownAtForQueries(knownAt, context.stamp.lastRecordedAt) };
  const states = await findAllStates(context.db, register, {
    ...known,
    projectSlugs: projects.map((project) => project.slug),
  });
  const liveSince = await findLiveSince(context.db, register, states, known);
  return tableResponse({
    format,
    fileName: `deelnames-${slug ? `${slug}-` : ""}${on}`,
    table: statesTable(states, { register, liveSince, projects, on }),
  });
}
