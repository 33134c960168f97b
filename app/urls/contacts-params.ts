import type { Problem } from "#app/domain/problem.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";
import { readPageNumber } from "./page-number.ts";
import { readText } from "./text-param.ts";

/** Municipalities whose contact is known, or is not. */
export type ContactPresence = "with" | "without";

/** What an administrator can choose in the list of contacts. `null` and `""`: no filter. */
export interface ContactsParams {
  /** Name or code of a municipality, as typed */
  readonly text: string;
  readonly presence: ContactPresence | null;
  readonly page: number;
}

export const PRESENCE_PARAM: ChoiceParam<ContactPresence> = {
  name: "toon",
  words: { with: "met", without: "zonder" },
};

/** Reads the choices of the list of contacts; what is wrong is in `problems`, with the default in its place. */
export function readContactsParams(search: URLSearchParams): { params: ContactsParams; problems: Problem[] } {
  const problems: Problem[] = [];
  const params: ContactsParams = {
    text: readText("zoek", search, problems),
    presence: readChoice(PRESENCE_PARAM, search, problems),
    page: readPageNumber(search, problems),
  };
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function contactsSearch(params: ContactsParams): URLSearchParams {
  const search = new URLSearchParams();
  if (params.text) search.set("zoek", params.text);
  if (params.presence) search.set(PRESENCE_PARAM.name, PRESENCE_PARAM.words[params.presence]);
  if (params.page > 1) search.set("pagina", String(params.page));
  return search;
}
