import type { Contact } from "#app/domain/access/contact.ts";
import { may } from "#app/domain/access/policy.ts";
import type { Actor } from "#app/domain/access/role.ts";
import { type Day, daysBetween } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import { existingOn, findMunicipality } from "#app/domain/municipality/register.ts";
import type { AnswerState } from "#app/domain/round/round-answer.ts";
import { answersByProvince, answersBySize, countAnswers } from "#app/domain/round/round-progress.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { roundSearch } from "#app/urls/round-params.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { countRoundMail } from "#db/queries/round/count-round-mail.server.ts";
import { pageOf } from "./page-of.ts";
import { readRoundRequest } from "./round-request.server.ts";
import { workplaceFrame } from "./workplace-frame.ts";

const PAGE_SIZE = 50;

/** A municipality in the list of a round. */
export interface RoundRow {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly state: AnswerState;
  readonly completedAt: Instant | null;
  /** Names of the projects that were not answered */
  readonly open: readonly string[];
  readonly contact: Pick<Contact, "name" | "email" | "phone"> | null;
}

/** Everything the page of a round shows. */
export async function readRoundPage(
  request: Request,
  context: AppContext,
  { actor, id }: { readonly actor: Actor; readonly id: string | undefined },
) {
  const { language, db } = context;
  const url = new URL(request.url);
  const { round, register, on, params, answers, chosen } = await readRoundRequest(url, context, id);
  const projects = await context.projects();
  const names = new Map(projects.map(({ slug, name }) => [slug, name[language]]));
  const general = (await findAllContacts(db)).filter(({ projectSlug }) => projectSlug === null);
  const contactByCode = new Map(general.map((contact) => [contact.municipalityCode, contact]));
  const t = translateFor(language);
  const page = pageOf(chosen, params.page, PAGE_SIZE);
  return {
    frame: await workplaceFrame(request, context),
    title: round.title,
    description: t("rounds:description"),
    round,
    projectNames: round.projectSlugs.map((slug) => names.get(slug) ?? slug),
    on,
    daysLeft: daysLeft(round.closedAt, round.deadlineOn, context.clock.today()),
    counts: countAnswers(answers),
    provinces: answersByProvince(register, answers, on),
    sizes: answersBySize(register, answers, on),
    allProvinces: [...new Set(existingOn(register, on).map(({ province }) => province))].sort(),
    mail: await countRoundMail(db, round.id),
    params,
    isFiltered: roundSearch({ ...params, page: 1 }).size > 0,
    mayManage: may(actor, { to: "manage_rounds" }, register) && round.closedAt === null,
    mayRegister: may(actor, { to: "register_for_others" }, register),
    list: {
      total: page.total,
      page: page.page,
      pageSize: PAGE_SIZE,
      rows: page.items.map(({ municipalityCode, state, completedAt, openSlugs }): RoundRow => {
        const line = findMunicipality(register, municipalityCode, on);
        return {
          code: municipalityCode,
          name: line?.name ?? municipalityCode,
          province: line?.province ?? "",
          state,
          completedAt,
          open: openSlugs.map((slug) => names.get(slug) ?? slug),
          contact: contactByCode.get(municipalityCode) ?? null,
        };
      }),
    },
  };
}

/** @returns days to the deadline, negative once it has passed; `null` for a closed round */
function daysLeft(closedAt: Instant | null, deadlineOn: Day, today: Day): number | null {
  return closedAt === null ? daysBetween(today, deadlineOn) : null;
}
