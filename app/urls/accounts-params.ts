import type { AccountState } from "#app/domain/access/account-state.ts";
import type { Role } from "#app/domain/access/role.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";
import { readPageNumber } from "./page-number.ts";
import { readText } from "./text-param.ts";

/** What an administrator can choose in the list of accounts. `null` and `""`: no filter. */
export interface AccountsParams {
  readonly text: string;
  readonly role: Role | null;
  /** Name or code, as typed */
  readonly municipality: string;
  readonly state: AccountState | null;
  readonly page: number;
}

export const ROLE_PARAM: ChoiceParam<Role> = {
  name: "rol",
  words: {
    municipality_editor: "invuller",
    municipality_approver: "goedkeurder",
    project_lead: "projectleider",
    taskforce: "taskforce",
    cvd_member: "collegelid",
    administrator: "beheerder",
  },
};

export const STATE_PARAM: ChoiceParam<AccountState> = {
  name: "stand",
  words: {
    active: "in_gebruik",
    unused: "ongebruikt",
    disabled: "geblokkeerd",
    erased: "verwijderd",
  },
};

/** Reads the choices of the list of accounts; what is wrong is in `problems`, with the default in its place. */
export function readAccountsParams(search: URLSearchParams): { params: AccountsParams; problems: Problem[] } {
  const problems: Problem[] = [];
  const params: AccountsParams = {
    text: readText("zoek", search, problems),
    role: readChoice(ROLE_PARAM, search, problems),
    municipality: readText("gemeente", search, problems),
    state: readChoice(STATE_PARAM, search, problems),
    page: readPageNumber(search, problems),
  };
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function accountsSearch(params: AccountsParams): URLSearchParams {
  const search = new URLSearchParams();
  if (params.text) search.set("zoek", params.text);
  if (params.role) search.set(ROLE_PARAM.name, ROLE_PARAM.words[params.role]);
  if (params.municipality) search.set("gemeente", params.municipality);
  if (params.state) search.set(STATE_PARAM.name, STATE_PARAM.words[params.state]);
  if (params.page > 1) search.set("pagina", String(params.page));
  return search;
}
