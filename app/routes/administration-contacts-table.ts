import type { LoaderFunctionArgs } from "@remix-run/node";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { noteInAudit } from "#app/server/access/note-in-audit.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import type { Table } from "#app/server/table-file/table.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { ownTableResponse } from "./administration/own-table-response.server.ts";

/** All contacts as a file, for administrators only; that it was taken is noted. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorise(request, context, { to: "administer" });
  const format = formatOfPath(new URL(request.url).pathname);
  if (format === null) throw notFound();
  const register = await context.register();
  const contacts = await findAllContacts(context.db);
  const table: Table = {
    columns: ["gemeente_code", "gemeente", "project", "naam", "email", "telefoon"],
    rows: contacts.map(({ municipalityCode, projectSlug, name, email, phone }) => [
      municipalityCode,
      findMunicipality(register, municipalityCode)?.name ?? null,
      projectSlug,
      name,
      email,
      phone,
    ]),
  };
  const detail = { bestand: `contacten.${format}`, regels: contacts.length };
  await noteInAudit(context, { action: "exported", subject: "contacten", detail });
  return ownTableResponse({ format, fileName: "contacten", table });
}
