import type { LoaderFunctionArgs } from "@remix-run/node";
import { municipalityProjectsTable } from "#app/presenters/municipality-files.ts";
import { readMunicipalityTable } from "#app/presenters/municipality-page.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";

/** A municipality in every project as a file. One that ended is shown as on its last day, like the page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const format = formatOfPath(url.pathname);
  if (format === null || params.code === undefined) throw notFound();
  const { code, name, on, rows } = await readMunicipalityTable(url, params.code, context);
  return tableResponse({
    format,
    fileName: `${code}-projecten-${on}`,
    table: municipalityProjectsTable(rows, { code, name, on }),
  });
}
