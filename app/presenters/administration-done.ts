import type nl from "#app/i18n/nl/administration.ts";

/** Something that an administrator just did, as the page after it says so. */
export type Done = keyof (typeof nl)["done"];

const DONE: readonly Done[] = [
  "added",
  "invited",
  "invitedBefore",
  "saved",
  "granted",
  "revoked",
  "ended",
  "closed",
  "reopened",
  "erased",
  "contactSaved",
  "contactDeleted",
  "textSaved",
  "textReset",
];

/** @returns what the address says was just done; words it does not know are left out */
export function readDone(search: URLSearchParams): Done[] {
  const words = search.getAll("gedaan");
  return DONE.filter((done) => words.includes(done));
}

/** @example doneHref("/beheer/accounts/3", "added", "invited") // "/beheer/accounts/3?gedaan=added&gedaan=invited" */
export function doneHref(path: string, ...done: readonly Done[]): string {
  const [base = "", query] = path.split("?", 2);
  const search = new URLSearchParams(query);
  for (const word of done) search.append("gedaan", word);
  return `${base}?${search}`;
}
