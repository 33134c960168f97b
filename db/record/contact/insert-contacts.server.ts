import type { Contact } from "#app/domain/access/contact.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { insertAll } from "../../dialect/insert-all.server.ts";

/** Adds the contacts that come with the example, inside the write that fills the database. */
export async function insertContacts(
  transaction: Db,
  contacts: readonly Contact[],
  { now }: { readonly now: Instant },
): Promise<void> {
  await insertAll(
    transaction,
    "contact",
    ["municipality_code", "project_slug", "name", "email", "phone", "changed_at", "changed_by"],
    contacts.map(({ municipalityCode, projectSlug, name, email, phone }) => [
      municipalityCode,
      projectSlug ?? "",
      name,
      email,
      phone,
      now,
      null,
    ]),
  );
}
