import type { LoaderFunctionArgs } from "@remix-run/node";
import { findStatuses } from "#app/presenters/municipalities-figures.server.ts";
import { readMunicipalitiesRequest } from "#app/presenters/municipalities-request.server.ts";
import { municipalityListTable } from "#app/presenters/municipality-files.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";

/** The list of municipalities as a file, with the filters and the order of the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const format = formatOfPath(url.pathname);
  if (format === null) throw notFound();
  const { register, projects, options, municipalities } = await readMunicipalitiesRequest(url, context);
  const codes = municipalities.map(({ code }) => code);
  const statusesByCode = await findStatuses(context.db, register, options, codes);
  const { on } = options;
  return tableResponse({
    format,
    fileName: `gemeenten-${on}`,
    table: municipalityListTable(municipalities, { on, projects, statusesByCode }),
  });
}
