import type { Contact } from "#app/domain/access/contact.ts";
import type { Day } from "#app/domain/day.ts";
import { matchName } from "#app/domain/municipality/match-name.ts";
import type { Municipality } from "#app/domain/municipality/municipality.ts";
import { existingOn, type Register } from "#app/domain/municipality/register.ts";
import type { ContactsParams } from "#app/urls/contacts-params.ts";

/** A municipality with whom to call there. */
export interface ContactLine {
  readonly code: string;
  readonly municipality: string;
  /** The one for every project; `null`: nobody is known */
  readonly general: Contact | null;
  /** Projects with a contact of their own */
  readonly projectCount: number;
}

/** The municipalities that exist on a day, by name, with their contacts. */
export function contactLines(register: Register, on: Day, contacts: readonly Contact[]): ContactLine[] {
  const general = new Map<string, Contact>();
  const projectCounts = new Map<string, number>();
  for (const contact of contacts) {
    const { municipalityCode, projectSlug } = contact;
    if (projectSlug === null) general.set(municipalityCode, contact);
    else projectCounts.set(municipalityCode, (projectCounts.get(municipalityCode) ?? 0) + 1);
  }
  return existingOn(register, on).map(({ code, name }: Municipality) => ({
    code,
    municipality: name,
    general: general.get(code) ?? null,
    projectCount: projectCounts.get(code) ?? 0,
  }));
}

/** The lines that fit what an administrator chose. */
export function filterContactLines(
  lines: readonly ContactLine[],
  { text, presence }: Pick<ContactsParams, "text" | "presence">,
): ContactLine[] {
  return lines.filter(
    ({ code, municipality, general }) =>
      (text === "" || code.toLowerCase() === text.toLowerCase() || matchName(text, municipality) !== null) &&
      (presence === null || (presence === "with") === (general !== null)),
  );
}
