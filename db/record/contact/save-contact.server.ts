import type { Contact } from "#app/domain/access/contact.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

interface SavedBy {
  /** Real time */
  readonly now: Instant;
  readonly accountId: number;
}

/** Sets whom to call in a municipality, in place of who was there; inside a write that notes it in the audit log. */
export async function saveContact(
  transaction: Db,
  contact: Contact,
  { now, accountId }: SavedBy,
): Promise<void> {
  const { municipalityCode, projectSlug, name, email, phone } = contact;
  const values = { name, email, phone, changed_at: now, changed_by: accountId };
  await transaction
    .insertInto("contact")
    .values({ municipality_code: municipalityCode, project_slug: projectSlug ?? "", ...values })
    .onConflict((conflict) => conflict.columns(["municipality_code", "project_slug"]).doUpdateSet(values))
    .execute();
}
