import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import { DownloadLine } from "#app/components/layout/download-line.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { dateDefaults, formView, replyOfKept } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { withQuestionMark } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { readRoundPage } from "#app/presenters/round-page.server.ts";
import { readRound } from "#app/presenters/round-request.server.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import { type RoundParams, roundSearch } from "#app/urls/round-params.ts";
import { submitRoundForm } from "./round/change-round.server.ts";
import { RoundChange } from "./round/round-change.tsx";
import { RoundFigures } from "./round/round-figures.tsx";
import { RoundFilters } from "./round/round-filters.tsx";
import { RoundGroups } from "./round/round-groups.tsx";
import { RoundHead } from "./round/round-head.tsx";
import { RoundList } from "./round/round-list.tsx";
import { TaskforceNavigation } from "./taskforce/taskforce-navigation.tsx";

/** How far a round is. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "watch_scaling" });
  const page = await readRoundPage(request, context, { actor, id: params.id });
  const kept = await takeKeptForm(request, context);
  const search = new URL(request.url).searchParams;
  const opens = { wijzigen: "change", sluiten: "close" } as const;
  const wanted = Object.entries(opens).find(([word]) => word === search.get("doe"))?.[1] ?? null;
  return {
    ...page,
    formId: randomUUID(),
    kept: kept === null ? null : replyOfKept(kept),
    openForm: page.mayManage ? wanted : null,
    done: doneOf(search),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "manage_rounds" });
  const round = await readRound(context, params.id);
  const outcome = await submitRoundForm({ context, actor, round, form: await request.formData() });
  return "to" in outcome ? redirect(outcome.to, 303) : outcome;
}

/** What was just done, as the address says; `mails` were put in the outbox when the round was opened. */
function doneOf(search: URLSearchParams) {
  const opened = search.get("geopend");
  if (opened !== null && /^\d{1,6}$/.test(opened)) return { kind: "opened", mails: Number(opened) } as const;
  if (search.get("gedaan") === "gewijzigd") return { kind: "changed" } as const;
  return search.get("gedaan") === "gesloten" ? ({ kind: "closed" } as const) : null;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function RoundPage() {
  const page = useLoaderData<typeof loader>();
  const { round, params, counts, list } = page;
  const reply = useActionData<typeof action>();
  const t = useTranslate();
  const format = useFormatter();
  const path = `/taskforce/rondes/${round.id}`;
  const view = formView(reply ?? page.kept, {
    toelichting: round.text,
    ...dateDefaults("uiterlijk", round.deadlineOn),
  });
  const hrefFor = (changed: Partial<RoundParams>, under = "") =>
    `${path}${under}${withQuestionMark(roundSearch({ ...params, page: 1, ...changed }))}`;
  const day = format.day(page.on);
  const unfinished = counts.partly + counts.missing;
  return (
    <PageShell {...page.frame}>
      <TaskforceNavigation current="rounds" />
      <ErrorSummary errors={view.errors} />
      <RoundHead page={page} />
      <div className="vw-round-figures">
        <RoundFigures counts={counts} />
      </div>
      <Section id="wie" title={t("rounds:list.title")}>
        <RoundFilters
          action={path}
          params={params}
          provinces={page.allProvinces}
          clearHref={page.isFiltered ? path : null}
        />
        <RoundList
          caption={t("rounds:list.caption", { count: list.total, n: format.number(list.total), day })}
          rows={list.rows}
          mayRegister={page.mayRegister}
        />
        <Pagination
          page={list.page}
          pageSize={list.pageSize}
          totalCount={list.total}
          hrefFor={(number) => `${hrefFor({ page: number })}#wie`}
        />
        <DownloadLine
          subject={t("rounds:list.subject")}
          permanentHref={null}
          downloads={(["csv", "ods"] as const).map((extension) => ({
            format: extension.toUpperCase(),
            href: hrefFor({}, `/tabel.${extension}`),
          }))}
        />
      </Section>
      <Section id="provincies" title={t("rounds:groups.byProvince")}>
        <RoundGroups
          caption={t("rounds:groups.caption", { day })}
          groupWord={t("rounds:groups.province")}
          groups={page.provinces.map(({ key, counts: ofGroup }) => ({
            key,
            counts: ofGroup,
            name: (
              <a className="nl-link" href={`${hrefFor({ province: key, size: null })}#wie`}>
                {key}
              </a>
            ),
          }))}
        />
      </Section>
      <Section id="grootte" title={t("rounds:groups.bySize")}>
        <RoundGroups
          caption={t("rounds:groups.caption", { day })}
          groupWord={t("rounds:groups.size")}
          groups={page.sizes.map(({ key, counts: ofGroup }) => ({
            key: key ?? "onbekend",
            counts: ofGroup,
            name:
              key === null ? (
                t("rounds:sizes.unknown")
              ) : (
                <a className="nl-link" href={`${hrefFor({ size: key, province: null })}#wie`}>
                  {t(`rounds:sizes.${key}`)}
                </a>
              ),
          }))}
        />
      </Section>
      {page.mayManage && (
        <RoundChange
          roundId={round.id}
          formId={page.formId}
          open={page.openForm}
          view={view}
          unfinishedText={t("rounds:close.unfinished", { count: unfinished, n: format.number(unfinished) })}
        />
      )}
    </PageShell>
  );
}
