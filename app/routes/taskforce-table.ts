import type { LoaderFunctionArgs } from "@remix-run/node";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { attentionTable } from "#app/presenters/attention-files.ts";
import { readAttentionRequest } from "#app/presenters/attention-request.server.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";

/** The attention list as a file, with the filters and the order of the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorise(request, context, { to: "watch_scaling" });
  const url = new URL(request.url);
  const format = formatOfPath(url.pathname);
  if (format === null) throw notFound();
  const asked = await readAttentionRequest(url.searchParams, context);
  return tableResponse({
    format,
    fileName: `aandacht-${asked.on}`,
    table: attentionTable(asked, translateFor("nl")),
  });
}
