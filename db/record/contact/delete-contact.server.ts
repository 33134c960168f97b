import type { Contact } from "#app/domain/access/contact.ts";
import type { Db } from "../../connect.server.ts";

/** Takes a contact away; inside a write that notes it in the audit log. Nothing happens when there was none. */
export async function deleteContact(
  transaction: Db,
  { municipalityCode, projectSlug }: Pick<Contact, "municipalityCode" | "projectSlug">,
): Promise<void> {
  await transaction
    .deleteFrom("contact")
    .where("municipality_code", "=", municipalityCode)
    .where("project_slug", "=", projectSlug ?? "")
    .execute();
}
