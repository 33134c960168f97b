import type { Contact } from "#app/domain/access/contact.ts";
import { may } from "#app/domain/access/policy.ts";
import type { Actor } from "#app/domain/access/role.ts";
import type { AttentionEntry } from "#app/domain/attention/attention-entry.ts";
import { ATTENTION_KINDS } from "#app/domain/attention/attention-reason.ts";
import { existingOn, findMunicipality } from "#app/domain/municipality/register.ts";
import { formatter } from "#app/format/formatter.ts";
import { replyOfKept } from "#app/forms/form-view.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { isAttentionFiltered } from "#app/urls/attention-params.ts";
import { findOpenCallIds, pairKey } from "#db/queries/call/find-open-call-ids.server.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { type AttentionRequest, readAttentionRequest, suppliersOf } from "./attention-request.server.ts";
import { attentionWords } from "./attention-words.ts";
import { contactFor } from "./contact-for.ts";
import { provincesOn } from "./municipalities-list.ts";
import { pageOf } from "./page-of.ts";
import { workplaceFrame } from "./workplace-frame.ts";

const PAGE_SIZE = 50;
/** So many calls nobody makes: whoever asks for more is to choose first. */
export const MOST_ON_CALL_LIST = 400;

/**
 * Everything the attention list shows.
 *
 * @throws a 400 answer when the address is wrong
 */
export async function readAttentionPage(request: Request, context: AppContext, actor: Actor) {
  const url = new URL(request.url);
  const asked = await readAttentionRequest(url.searchParams, context);
  const { params, register, projects, on, all, chosen } = asked;
  const page = pageOf(chosen, params.page, PAGE_SIZE);
  const t = translateFor(context.language);
  const kept = await takeKeptForm(request, context);
  return {
    frame: await workplaceFrame(request, context),
    title: t("workbench:metaTitle"),
    description: t("workbench:metaDescription"),
    params,
    on,
    isFiltered: isAttentionFiltered(params),
    total: all.length,
    municipalityCount: existingOn(register, on).length,
    projectCount: projects.length,
    counts: ATTENTION_KINDS.map((kind) => ({
      kind,
      count: all.filter((entry) => entry.reasons.some((reason) => reason.kind === kind)).length,
    })),
    list: {
      rows: await rowsOf(page.items, asked, context),
      page: page.page,
      pageSize: PAGE_SIZE,
      total: page.total,
    },
    projects: projects.map(({ slug, name }) => ({ slug, name: name[context.language] })),
    provinces: provincesOn(register, on),
    suppliers: [...new Set(all.flatMap(suppliersOf))].sort(new Intl.Collator("nl").compare),
    hasObserved: projects.some(({ origin }) => origin === "observed"),
    mayCall: may(actor, { to: "keep_calls" }, register),
    mayRegister: may(actor, { to: "register_for_others" }, register),
    mayAsk: may(actor, { to: "manage_rounds" }, register),
    mayPutAll: chosen.length <= MOST_ON_CALL_LIST,
    kept: kept && replyOfKept(kept),
    formId: crypto.randomUUID(),
  };
}

/** A row of the attention list. */
export type AttentionRow = Awaited<ReturnType<typeof rowsOf>>[number];

async function rowsOf(
  entries: readonly AttentionEntry[],
  { register, projects, on }: AttentionRequest,
  { db, language }: AppContext,
) {
  const t = translateFor(language);
  const format = formatter(language);
  const projectBySlug = new Map(projects.map((project) => [project.slug, project]));
  const openCalls = await findOpenCallIds(db);
  const contacts: readonly Contact[] = entries.length === 0 ? [] : await findAllContacts(db);
  return entries.map(({ municipalityCode: code, projectSlug: slug, status, since, reasons }) => {
    const line = findMunicipality(register, code, on);
    const project = projectBySlug.get(slug);
    return {
      key: pairKey(code, slug),
      code,
      name: line?.name ?? code,
      province: line?.province ?? "",
      slug,
      projectName: project?.name[language] ?? slug,
      origin: project?.origin ?? "reported",
      status,
      since,
      reasons: reasons.map((reason) => ({ kind: reason.kind, words: attentionWords(t, format, reason) })),
      email: contactFor(contacts, code, slug)?.email ?? "",
      callId: openCalls.get(pairKey(code, slug)) ?? null,
    };
  });
}
