import type { Contact } from "#app/domain/access/contact.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "#db/connect.server.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { deleteContact } from "#db/record/contact/delete-contact.server.ts";
import { saveContact } from "#db/record/contact/save-contact.server.ts";
import { type AuditEntry, insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";

interface ContactChange {
  readonly municipalityCode: MunicipalityCode;
  /** `null`: the general one */
  readonly projectSlug: string | null;
  /** `null`: nobody in particular */
  readonly contact: Contact | null;
}

/** Sets whom to call, inside a larger write; nothing happens when it was so already. */
export async function saveDeskContact(
  transaction: Db,
  audit: Pick<AuditEntry, "at" | "network"> & { readonly accountId: number },
  { municipalityCode, projectSlug, contact }: ContactChange,
): Promise<void> {
  const contacts = await findAllContacts(transaction, { municipalityCode });
  const before = contacts.find((known) => known.projectSlug === projectSlug);
  if (isSame(before, contact)) return;
  if (contact === null) await deleteContact(transaction, { municipalityCode, projectSlug });
  else await saveContact(transaction, contact, { now: audit.at, accountId: audit.accountId });
  await insertAuditEntry(transaction, {
    ...audit,
    action: "contact_changed",
    subject: municipalityCode,
    detail: { project: projectSlug },
  });
}

function isSame(before: Contact | undefined, after: Contact | null): boolean {
  if (before === undefined || after === null) return before === undefined && after === null;
  return before.name === after.name && before.email === after.email && before.phone === after.phone;
}
