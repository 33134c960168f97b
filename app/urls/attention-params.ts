import type { AttentionKind } from "#app/domain/attention/attention-reason.ts";
import type { SizeClass } from "#app/domain/municipality/size-class.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";
import { SIZE_PARAM } from "./municipalities-params.ts";
import { readPageNumber } from "./page-number.ts";
import { readText } from "./text-param.ts";

/** What a reader can choose in the attention list; `null`: all. */
export interface AttentionParams {
  readonly projectSlug: string | null;
  readonly province: string | null;
  readonly size: SizeClass | null;
  readonly supplier: string | null;
  readonly kind: AttentionKind | null;
  /** From 1 */
  readonly page: number;
}

export const ATTENTION_PARAM: ChoiceParam<AttentionKind> = {
  name: "reden",
  words: {
    plan_passed: "plan_voorbij",
    slow: "duurt_lang",
    silent: "niets_gehoord",
    contradiction: "tegenspraak",
    ready_to_ask: "klaar_om_te_vragen",
  },
};

/** Reads the choices of the list; what is wrong is in `problems`, with the default in its place. */
export function readAttentionParams(search: URLSearchParams): {
  params: AttentionParams;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const params: AttentionParams = {
    projectSlug: readText("project", search, problems) || null,
    province: readText("provincie", search, problems) || null,
    size: readChoice(SIZE_PARAM, search, problems),
    supplier: readText("leverancier", search, problems) || null,
    kind: readChoice(ATTENTION_PARAM, search, problems),
    page: readPageNumber(search, problems),
  };
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function attentionSearch(params: AttentionParams): URLSearchParams {
  const search = new URLSearchParams();
  if (params.projectSlug) search.set("project", params.projectSlug);
  if (params.province) search.set("provincie", params.province);
  if (params.size) search.set(SIZE_PARAM.name, SIZE_PARAM.words[params.size]);
  if (params.supplier) search.set("leverancier", params.supplier);
  if (params.kind) search.set(ATTENTION_PARAM.name, ATTENTION_PARAM.words[params.kind]);
  if (params.page > 1) search.set("pagina", String(params.page));
  return search;
}

/** Whether the list is narrowed down. */
export function isAttentionFiltered(params: AttentionParams): boolean {
  return attentionSearch({ ...params, page: 1 }).size > 0;
}
