import type { MailKind } from "#app/domain/mail/mail-kind.ts";
import type { MailState } from "#app/domain/mail/mail-state.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type ChoiceParam, readChoice } from "./choice-param.ts";
import { readPageNumber } from "./page-number.ts";

export const MAIL_KIND_PARAM: ChoiceParam<MailKind> = {
  name: "soort",
  words: {
    sign_in_link: "inloglink",
    invitation: "account",
    round_invitation: "uitnodiging",
    round_reminder_14: "herinnering_14",
    round_reminder_3: "herinnering_3",
    round_overdue_3: "te_laat",
    registered_confirmation: "bevestiging",
    plan_day_soon: "planning_nadert",
    plan_day_passed: "planning_voorbij",
  },
};

export const MAIL_STATE_PARAM: ChoiceParam<MailState> = {
  name: "stand",
  words: {
    waiting: "wacht",
    retrying: "opnieuw",
    sending: "bezig",
    sent: "verstuurd",
    failed: "mislukt",
    unknown: "onbekend",
  },
};

/** Which mails of the outbox are listed; `null`: all. */
export interface MailParams {
  readonly kind: MailKind | null;
  readonly state: MailState | null;
  readonly roundId: number | null;
  /** From 1 */
  readonly page: number;
}

/** Reads the choices; what is wrong is in `problems`, with the default in its place. */
export function readMailParams(search: URLSearchParams): { params: MailParams; problems: Problem[] } {
  const problems: Problem[] = [];
  const round = search.get("uitvraag")?.trim() ?? "";
  const isRound = /^[1-9]\d{0,8}$/.test(round);
  if (round !== "" && !isRound) {
    problems.push({ field: "uitvraag", code: "page_not_a_number", params: { value: round.slice(0, 60) } });
  }
  const params: MailParams = {
    kind: readChoice(MAIL_KIND_PARAM, search, problems),
    state: readChoice(MAIL_STATE_PARAM, search, problems),
    roundId: isRound ? Number(round) : null,
    page: readPageNumber(search, problems),
  };
  return { params, problems };
}

/** The search parameters that say the same; defaults are left out. */
export function mailSearch({ kind, state, roundId, page }: MailParams): URLSearchParams {
  const search = new URLSearchParams();
  if (kind !== null) search.set(MAIL_KIND_PARAM.name, MAIL_KIND_PARAM.words[kind]);
  if (state !== null) search.set(MAIL_STATE_PARAM.name, MAIL_STATE_PARAM.words[state]);
  if (roundId !== null) search.set("uitvraag", String(roundId));
  if (page > 1) search.set("pagina", String(page));
  return search;
}
