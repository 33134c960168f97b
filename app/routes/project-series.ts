import type { LoaderFunctionArgs } from "@remix-run/node";
import { seriesJson } from "#app/api/series-json.ts";
import { courseStart } from "#app/presenters/project-course.ts";
import { courseTable } from "#app/presenters/project-files.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";
import { findSeries } from "#db/queries/participation/find-series.server.ts";
import { readProjectRequest } from "./project/read-project-request.server.ts";

/** The course of a project as a file: a point for every day something changed, in the borders of the page. */
export async function loader(args: LoaderFunctionArgs) {
  const format = formatOfPath(new URL(args.request.url).pathname);
  if (format === null) throw notFound();
  const { project, register, on, knownAt, params } = await readProjectRequest(args);
  const range = {
    from: courseStart(project),
    to: on,
    step: "day",
    borders: params.borders,
    knownAt,
  } as const;
  const points = await findSeries(args.context.db, register, project, range);
  if (format === "json") return Response.json(seriesJson(project, points), { headers: publicPageHeaders() });
  return tableResponse({
    format,
    fileName: `${project.slug}-verloop-${on}`,
    table: courseTable(points, project),
  });
}
