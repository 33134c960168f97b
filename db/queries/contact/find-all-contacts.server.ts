import type { Contact } from "#app/domain/access/contact.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";
import { CONTACT_COLUMNS, contactOfRow } from "./contact-of-row.server.ts";

/**
 * The contacts of all municipalities, or of one: by code, the general one of a municipality before those of its projects.
 */
export async function findAllContacts(
  db: Db,
  options: { readonly municipalityCode?: MunicipalityCode } = {},
): Promise<Contact[]> {
  let query = db
    .selectFrom("contact")
    .select(CONTACT_COLUMNS)
    .orderBy("municipality_code")
    .orderBy("project_slug");
  if (options.municipalityCode !== undefined)
    query = query.where("municipality_code", "=", options.municipalityCode);
  return (await query.execute()).map(contactOfRow);
}
