import type { Selectable } from "kysely";
import type { Contact } from "#app/domain/access/contact.ts";
import type { ContactTable } from "../../schema/desk-table.ts";

/** Columns that a contact is read from. */
export const CONTACT_COLUMNS = ["municipality_code", "project_slug", "name", "email", "phone"] as const;

type ContactRow = Pick<Selectable<ContactTable>, (typeof CONTACT_COLUMNS)[number]>;

/** A row of `contact` as the domain has it. */
export function contactOfRow({ municipality_code, project_slug, name, email, phone }: ContactRow): Contact {
  return {
    municipalityCode: municipality_code,
    projectSlug: project_slug === "" ? null : project_slug,
    name,
    email,
    phone,
  };
}
