import type { LoaderFunctionArgs } from "@remix-run/node";
import { projectsTable } from "#app/presenters/projects-table.ts";
import { chooseProjects } from "#app/presenters/sort-projects.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import { readProjectsParams } from "#app/urls/projects-params.ts";
import { findStandings } from "./projects/find-standings.server.ts";

/** The list of projects as a file: the same projects in the same order as the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const format = formatOfPath(url.pathname);
  if (format === null) throw notFound();
  const figures = readFiguresParams(url, context);
  const { params, problems } = readProjectsParams(url.searchParams);
  const wrong = [...figures.problems, ...problems];
  if (wrong.length > 0) throw badRequest(wrong);

  const register = await context.register();
  const { standings } = await findStandings(context, register, { ...figures, language: "nl" });
  return tableResponse({
    format,
    fileName: `projecten-${figures.on}`,
    table: projectsTable(chooseProjects(standings, params), figures.on),
  });
}
