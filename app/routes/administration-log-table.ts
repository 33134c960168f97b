import type { LoaderFunctionArgs } from "@remix-run/node";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { detailText } from "#app/presenters/administration-audit-line.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { noteInAudit } from "#app/server/access/note-in-audit.server.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import type { Table } from "#app/server/table-file/table.ts";
import { auditLogSearch, readAuditLogParams } from "#app/urls/audit-log-params.ts";
import { findAuditEntries } from "#db/queries/audit/find-audit-entries.server.ts";
import { LARGEST_LOG_FILE } from "./administration/largest-log-file.ts";
import { ownTableResponse } from "./administration/own-table-response.server.ts";

/** The audit log that fits a filter, as a file; that it was taken is noted. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorise(request, context, { to: "administer" });
  const search = new URL(request.url).searchParams;
  const { params, problems } = readAuditLogParams(search, context.realClock.today());
  if (problems.length > 0) throw badRequest(problems);
  const entries = await findAuditEntries(context.db, { filter: params, limit: LARGEST_LOG_FILE });
  const t = translateFor("nl");
  const table: Table = {
    columns: ["nummer", "moment", "account", "naam", "actie", "wat", "onderwerp", "details", "adres"],
    rows: entries.map((entry) => [
      entry.id,
      entry.at,
      entry.accountId,
      entry.accountName,
      entry.action,
      t(`administration:actions.${entry.action}`),
      entry.subject,
      detailText(t, entry.detail, null),
      entry.network,
    ]),
  };
  const filter = String(auditLogSearch({ ...params, page: 1 }));
  const detail = { bestand: "logboek.csv", regels: entries.length, filter };
  await noteInAudit(context, { action: "exported", subject: "logboek", detail });
  return ownTableResponse({ format: "csv", fileName: "logboek", table });
}
