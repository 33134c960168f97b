import type { LoaderFunctionArgs } from "@remix-run/node";
import { projectsFile } from "#app/presenters/open-data-tables.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";

/** The portfolio in the form in which it can be handed in again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const format = formatOfPath(new URL(request.url).pathname);
  if (format === null) throw notFound();
  return tableResponse({
    format,
    fileName: "projecten",
    table: projectsFile(await context.projects()),
  });
}
