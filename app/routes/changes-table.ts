import type { LoaderFunctionArgs } from "@remix-run/node";
import { changesTable } from "#app/presenters/changes-files.ts";
import { readChangesRequest } from "#app/presenters/changes-request.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";

/** All changes of the period of the page, as a file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const format = formatOfPath(url.pathname);
  if (format === null) throw notFound();
  const { params, lastDay, changes } = await readChangesRequest(url, context);
  return tableResponse({
    format,
    fileName: `wijzigingen-${lastDay}`,
    table: changesTable(changes.municipalities, params.period),
  });
}
