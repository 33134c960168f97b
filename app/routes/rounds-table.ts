import type { LoaderFunctionArgs } from "@remix-run/node";
import { roundTable } from "#app/presenters/round-files.ts";
import { readRoundRequest } from "#app/presenters/round-request.server.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";

/** How municipalities stand with a round as a file, with the filters and the order of the page. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await authorise(request, context, { to: "watch_scaling" });
  const url = new URL(request.url);
  const format = formatOfPath(url.pathname);
  if (format === null) throw notFound();
  const asked = await readRoundRequest(url, context, params.id);
  return tableResponse({
    format,
    fileName: `uitvraag-${asked.round.id}-${asked.on}`,
    table: roundTable(asked),
  });
}
