import type { LoaderFunctionArgs } from "@remix-run/node";
import { municipalitiesTable } from "#app/presenters/project-files.ts";
import { chooseRows, projectRows } from "#app/presenters/project-rows.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";
import { findLiveReviews } from "#db/queries/live-review/find-live-reviews.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { readProjectRequest } from "./project/read-project-request.server.ts";

/** The municipalities of a project as a file, with the filters and the order of the page. */
export async function loader(args: LoaderFunctionArgs) {
  const format = formatOfPath(new URL(args.request.url).pathname);
  if (format === null) throw notFound();
  const { project, register, figures, on, knownAt, params } = await readProjectRequest(args);
  const { slug } = project;
  const states = await findAllStates(args.context.db, register, { on, knownAt, projectSlug: slug });
  const { db } = args.context;
  const reviews = await findLiveReviews(db, { projectSlug: slug, knownAt: figures.knownAt });
  const all = projectRows(states.get(slug) ?? [], { register, project, on, reviews });
  const rows = chooseRows(all, params);
  return tableResponse({
    format,
    fileName: `${slug}-gemeenten-${on}`,
    table: municipalitiesTable(rows, project, on),
  });
}
