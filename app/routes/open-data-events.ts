import type { LoaderFunctionArgs } from "@remix-run/node";
import { EVENTS_PER_FILE } from "#app/presenters/events-per-file.ts";
import { eventsTable } from "#app/presenters/open-data-tables.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";
import { readAfterRevision } from "#app/urls/open-data-params.ts";
import { findEventsAfter } from "#db/queries/participation/find-events-after.server.ts";

/** The log after a revision; a `Link` header names the next part when there is more. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const format = formatOfPath(url.pathname);
  if (format === null) throw notFound();
  const { afterRevision, problems } = readAfterRevision(url.searchParams);
  if (problems.length > 0) throw badRequest(problems);
  const events = await findEventsAfter(context.db, { afterRevision, limit: EVENTS_PER_FILE });
  const projects = await context.projects();
  const originBySlug = new Map(projects.map(({ slug, origin }) => [slug, origin]));
  const response = tableResponse({
    format,
    fileName: `gebeurtenissen-na-${afterRevision}`,
    table: eventsTable(events, originBySlug),
  });
  const last = events.at(-1)?.revision;
  if (last !== undefined && last < context.stamp.revision) {
    response.headers.set("Link", `<${url.pathname}?naRevisie=${last}>; rel="next"`);
  }
  return response;
}
