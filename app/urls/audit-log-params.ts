import { AUDIT_ACTIONS, type AuditAction } from "#app/domain/access/audit-action.ts";
import type { Day } from "#app/domain/day.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";
import { readDay } from "./day-param.ts";
import { readPageNumber } from "./page-number.ts";
import { readText } from "./text-param.ts";

/** What an administrator can choose in the audit log. `null` and `""`: no filter. */
export interface AuditLogParams {
  /** Number, name or e-mail address of an account, as typed */
  readonly who: string;
  readonly action: AuditAction | null;
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  readonly text: string;
  readonly page: number;
}

/** The words of the log itself, as its file has them. */
export const ACTION_PARAM: ChoiceParam<AuditAction> = {
  name: "wat",
  words: Object.fromEntries(AUDIT_ACTIONS.map((action) => [action, action])) as Record<
    AuditAction,
    AuditAction
  >,
};

/** Reads the choices of the audit log; what is wrong is in `problems`, with the default in its place. */
export function readAuditLogParams(
  search: URLSearchParams,
  today: Day,
): { params: AuditLogParams; problems: Problem[] } {
  const problems: Problem[] = [];
  const params: AuditLogParams = {
    who: readText("wie", search, problems),
    action: readChoice(ACTION_PARAM, search, problems),
    fromDay: readDay("vanaf", search, today, problems),
    toDay: readDay("tot", search, today, problems),
    text: readText("tekst", search, problems),
    page: readPageNumber(search, problems),
  };
  const { fromDay, toDay } = params;
  if (fromDay !== null && toDay !== null && fromDay > toDay)
    problems.push({ field: "vanaf", code: "from_after_to", params: { from: fromDay, to: toDay } });
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function auditLogSearch(params: AuditLogParams): URLSearchParams {
  const search = new URLSearchParams();
  if (params.who) search.set("wie", params.who);
  if (params.action) search.set(ACTION_PARAM.name, params.action);
  if (params.fromDay) search.set("vanaf", params.fromDay);
  if (params.toDay) search.set("tot", params.toDay);
  if (params.text) search.set("tekst", params.text);
  if (params.page > 1) search.set("pagina", String(params.page));
  return search;
}
