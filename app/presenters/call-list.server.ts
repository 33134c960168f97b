import type { Actor } from "#app/domain/access/role.ts";
import { isOverdue, type Person } from "#app/domain/attention/call.ts";
import { dayOfInstant } from "#app/domain/day.ts";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import { formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import {
  CALL_ADDED_PARAM,
  CALL_GONE_PARAM,
  CALL_KNOWN_PARAM,
  CALL_SHOWS,
  type CallShow,
  readCallsParams,
} from "#app/urls/calls-params.ts";
import type { CallSelection } from "#db/queries/call/call-selection.server.ts";
import { countCalls } from "#db/queries/call/count-calls.server.ts";
import { findCalls, type ListedCall } from "#db/queries/call/find-calls.server.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import { attentionWords } from "./attention-words.ts";
import { contactFor } from "./contact-for.ts";
import { workplaceFrame } from "./workplace-frame.ts";

const PAGE_SIZE = 50;

/**
 * Everything the call list shows.
 *
 * @throws a 400 answer when the address is wrong
 */
export async function readCallList(request: Request, context: AppContext, actor: Actor) {
  const search = new URL(request.url).searchParams;
  const { params, problems } = readCallsParams(search);
  if (problems.length > 0) throw badRequest(problems);
  const { db, language } = context;
  const counts: Record<CallShow, number> = { open: 0, mine: 0, overdue: 0, all: 0 };
  for (const show of CALL_SHOWS) counts[show] = await countCalls(db, selectionOf(show, context, actor));
  const total = counts[params.show];
  const page = Math.min(params.page, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  const calls = await findCalls(db, {
    selection: selectionOf(params.show, context, actor),
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const t = translateFor(language);
  return {
    frame: await workplaceFrame(request, context),
    title: t("calls:metaTitle"),
    description: t("calls:metaDescription"),
    params: { ...params, page },
    counts,
    list: { rows: await rowsOf(calls, context, t), page, pageSize: PAGE_SIZE, total },
    added: {
      added: countIn(search, CALL_ADDED_PARAM),
      known: countIn(search, CALL_KNOWN_PARAM),
      gone: countIn(search, CALL_GONE_PARAM),
    },
  };
}

/** A row of the call list. */
export type CallListRow = Awaited<ReturnType<typeof rowsOf>>[number];

async function rowsOf(calls: readonly ListedCall[], context: AppContext, t: Translate) {
  const { db, clock, language } = context;
  const register = await context.register();
  const names = new Map((await findAllProjects(db)).map(({ slug, name }) => [slug, name[language]]));
  const contacts = calls.length === 0 ? [] : await findAllContacts(db);
  const format = formatter(language);
  const today = clock.today();
  return calls.map((call) => {
    const contact = contactFor(contacts, call.municipalityCode, call.projectSlug);
    return {
      id: call.id,
      name: findMunicipality(register, call.municipalityCode)?.name ?? call.municipalityCode,
      projectName: names.get(call.projectSlug) ?? call.projectSlug,
      reason: call.reasons[0] ? attentionWords(t, format, call.reasons[0]) : "",
      contact: contact ? { name: contact.name, phone: contact.phone } : null,
      assignedTo: call.assignedTo === null ? null : personName(t, call.assignedTo),
      last: call.last && { on: dayOfInstant(call.last.calledAt), outcome: call.last.outcome },
      nextOn: call.nextOn,
      nextStep: call.nextStep,
      isOverdue: isOverdue(call, today),
      closedOn: call.closedAt && dayOfInstant(call.closedAt),
    };
  });
}

/** @example personName(t, { accountId: 3, name: null }) // "oud-medewerker" */
export function personName(t: Translate, { name }: Person): string {
  return name ?? t("calls:formerPerson");
}

function selectionOf(show: CallShow, { clock }: AppContext, { accountId }: Actor): CallSelection {
  switch (show) {
    case "open":
    case "all":
      return { show };
    case "mine":
      return { show, accountId };
    case "overdue":
      return { show, today: clock.today() };
  }
}

/** What was just done stands in the address; what somebody makes of it by hand is no number. */
function countIn(search: URLSearchParams, name: string): number {
  const word = search.get(name) ?? "";
  return /^\d{1,4}$/.test(word) ? Number(word) : 0;
}
