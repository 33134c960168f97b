import type { Contact } from "../access/contact.ts";
import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { findMunicipality, type Register } from "../municipality/register.ts";
import { predecessorLinks, successorsOn } from "../municipality/reorganisation.ts";

/** An account that registers for a municipality. */
export interface DeskAccount {
  readonly accountId: number;
  readonly email: string;
  readonly language: "nl" | "en";
  /** As it was granted; the account stands for the successors too */
  readonly municipalityCode: MunicipalityCode;
}

/** Who gets a mail for a municipality. */
export interface Receiver {
  /** Lower case */
  readonly address: string;
  /** `null`: a contact without an account */
  readonly accountId: number | null;
  readonly language: "nl" | "en";
}

/** Everybody who can be mailed, as {@link receiversOf} looks them up. */
export interface AddressBook {
  readonly contacts: readonly Contact[];
  readonly accounts: readonly DeskAccount[];
}

/**
 * Who gets a mail for a municipality about some projects: its contact for each project, or else its general one, and
 * those who register there; every address once. A municipality that has no contact of its own yet is reached through
 * those of its predecessors.
 *
 * @param on day on which the municipality exists
 */
export function receiversOf(
  register: Register,
  { contacts, accounts }: AddressBook,
  options: {
    readonly municipalityCode: MunicipalityCode;
    readonly projectSlugs: readonly string[];
    readonly on: Day;
  },
): Receiver[] {
  const { municipalityCode, projectSlugs, on } = options;
  const found = new Map<string, Receiver>();
  for (const { accountId, email, language, municipalityCode: granted } of accounts) {
    if (!successorsOn(register, granted, on).includes(municipalityCode)) continue;
    const address = email.toLowerCase();
    found.set(address, { address, accountId, language });
  }
  for (const { email } of contactsOf(register, contacts, municipalityCode, projectSlugs, on)) {
    const address = email.toLowerCase();
    if (address !== "" && !found.has(address))
      found.set(address, { address, accountId: null, language: "nl" });
  }
  return [...found.values()];
}

/** The contact of each project, or else the general one; those of predecessors that ended when there is none. */
function contactsOf(
  register: Register,
  contacts: readonly Contact[],
  municipalityCode: MunicipalityCode,
  projectSlugs: readonly string[],
  on: Day,
): Contact[] {
  const own = contacts.filter((contact) => contact.municipalityCode === municipalityCode);
  const general = own.filter(({ projectSlug }) => projectSlug === null);
  const chosen = projectSlugs.flatMap((slug) => {
    const special = own.filter(({ projectSlug }) => projectSlug === slug);
    return special.length > 0 ? special : general;
  });
  if (chosen.length > 0) return [...new Set(chosen)];
  return predecessorLinks(register, municipalityCode)
    .filter((link) => link.on <= on && findMunicipality(register, link.from, on) === undefined)
    .flatMap(({ from, on: reorganisedOn }) =>
      contactsOf(register, contacts, from, projectSlugs, reorganisedOn),
    );
}
