import type { Contact } from "#app/domain/access/contact.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";

/** Whom to call about a project in a municipality: its contact for that project, else its general one. */
export function contactFor(
  contacts: readonly Contact[],
  municipalityCode: MunicipalityCode,
  projectSlug: string,
): Contact | undefined {
  const own = contacts.filter((contact) => contact.municipalityCode === municipalityCode);
  return (
    own.find((contact) => contact.projectSlug === projectSlug) ??
    own.find((contact) => contact.projectSlug === null)
  );
}
