import type { Contact } from "#app/domain/access/contact.ts";
import type { RegisterData } from "#app/domain/municipality/municipality.ts";

/** Functions that municipalities know, with the mailbox of their department. Nobody real is among them. */
const FUNCTIONS = [
  { name: "Coördinator dienstverlening", mailbox: "dienstverlening" },
  { name: "Adviseur informatievoorziening", mailbox: "informatievoorziening" },
  { name: "Programmamanager digitale dienstverlening", mailbox: "digitaal" },
  { name: "Teamleider burgerzaken", mailbox: "burgerzaken" },
  { name: "Projectcoördinator Samen Organiseren", mailbox: "samenorganiseren" },
] as const;

/**
 * A contact for every municipality of the bundled register, ended ones too. The domain `.invalid` never exists, so
 * that no mail can reach anybody.
 *
 * @example exampleContacts(register)[0] // { municipalityCode: "GM0003", email: "digitaal.gm0003@voorbeeld.invalid", … }
 */
export function exampleContacts({ municipalities }: RegisterData): Contact[] {
  const codes = [...new Set(municipalities.map(({ code }) => code))].sort();
  return codes.map((municipalityCode) => {
    const { name, mailbox } = functionOf(municipalityCode);
    const email = `${mailbox}.${municipalityCode.toLowerCase()}@voorbeeld.invalid`;
    return { municipalityCode, projectSlug: null, name, email, phone: "" };
  });
}

/** Spread over the functions by code, so that the example is the same every time. */
function functionOf(code: string): (typeof FUNCTIONS)[number] {
  const sum = [...code].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return FUNCTIONS[sum % FUNCTIONS.length] ?? FUNCTIONS[0];
}
