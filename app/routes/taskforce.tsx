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
import { formView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { readAttentionPage } from "#app/presenters/attention-page.server.ts";
import { withQuestionMark } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { attentionSearch } from "#app/urls/attention-params.ts";
import { AttentionFilters } from "./taskforce/attention-filters.tsx";
import { AttentionKinds } from "./taskforce/attention-kinds.tsx";
import { AttentionList } from "./taskforce/attention-list.tsx";
import { putOnCallList } from "./taskforce/put-on-call-list.server.ts";
import { TaskforceNavigation } from "./taskforce/taskforce-navigation.tsx";
import { PageTitle } from "./text/page-title.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "watch_scaling" });
  return readAttentionPage(request, context, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "keep_calls" });
  const outcome = await putOnCallList(request, context, actor);
  return "to" in outcome ? redirect(outcome.to, 303) : outcome.refused;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Attention() {
  const page = useLoaderData<typeof loader>();
  const { params, list, on } = page;
  const view = formView(useActionData<typeof action>() ?? page.kept);
  const t = useTranslate();
  const format = useFormatter();
  const day = format.day(on);
  const hrefFor = (changed: Partial<typeof params>, path = "/taskforce") =>
    `${path}${withQuestionMark(attentionSearch({ ...params, page: 1, ...changed }))}`;
  const none = { projectSlug: null, province: null, size: null, supplier: null, kind: null };
  return (
    <PageShell {...page.frame}>
      <TaskforceNavigation current="attention" />
      <ErrorSummary errors={view.errors} title={t("workbench:notOnList")} />
      <PageTitle
        title={
          page.total === 0
            ? t("workbench:titleNone")
            : t("workbench:title", { count: page.total, n: format.number(page.total) })
        }
        lead={
          <>
            {t("workbench:lead", {
              day,
              municipalities: format.number(page.municipalityCount),
              projects: format.number(page.projectCount),
            })}{" "}
            <a className="nl-link" href="/wijzigingen">
              {t("workbench:changes")}
            </a>
          </>
        }
      />
      {page.total === 0 ? (
        <p>{t("workbench:emptyAll")}</p>
      ) : (
        <>
          <AttentionKinds
            counts={page.counts}
            current={params.kind}
            hrefFor={(kind) => `${hrefFor({ kind })}#lijst`}
          />
          <Section id="lijst" title={t("workbench:listTitle")}>
            <AttentionFilters
              params={params}
              projects={page.projects}
              provinces={page.provinces}
              suppliers={page.suppliers}
              clearHref={page.isFiltered ? hrefFor(none) : null}
            />
            <AttentionList
              caption={t("workbench:caption", { count: list.total, n: format.number(list.total), day })}
              rows={list.rows}
              total={list.total}
              action={hrefFor({ page: list.page })}
              ticked={view.values("kies")}
              formId={page.formId}
              may={{
                call: page.mayCall,
                register: page.mayRegister,
                ask: page.mayAsk,
                putAll: page.mayPutAll,
              }}
            />
            <Pagination
              page={list.page}
              pageSize={list.pageSize}
              totalCount={list.total}
              hrefFor={(number) => `${hrefFor({ page: number })}#lijst`}
            />
            {list.total > 0 && (
              <DownloadLine
                subject={t("workbench:captionSubject")}
                permanentHref={null}
                downloads={(["csv", "ods"] as const).map((extension) => ({
                  format: extension.toUpperCase(),
                  href: hrefFor({}, `/taskforce/tabel.${extension}`),
                }))}
              />
            )}
          </Section>
          <Section id="volgorde" title={t("workbench:orderTitle")}>
            <div className="vw-prose">
              <p>{t("workbench:order")}</p>
              <p>{t("workbench:kindsNote")}</p>
              {page.hasObserved && <p>{t("workbench:observedNote")}</p>}
            </div>
          </Section>
        </>
      )}
    </PageShell>
  );
}
