import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { readCallList } from "#app/presenters/call-list.server.ts";
import { withQuestionMark } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { callsSearch } from "#app/urls/calls-params.ts";
import { CallChoices } from "./call-list/call-choices.tsx";
import { CallTable } from "./call-list/call-table.tsx";
import { DoneLines } from "./taskforce/done-lines.tsx";
import { TaskforceNavigation } from "./taskforce/taskforce-navigation.tsx";
import { PageTitle } from "./text/page-title.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "watch_scaling" });
  return readCallList(request, context, actor);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function CallList() {
  const { frame, params, counts, list, added } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  const hrefFor = (changed: Partial<typeof params>) =>
    `/taskforce/bellijst${withQuestionMark(callsSearch({ ...params, ...changed }))}`;
  const line = (key: "added" | "known" | "gone") =>
    added[key] > 0 && t(`calls:${key}`, { count: added[key], n: format.number(added[key]) });
  return (
    <PageShell {...frame}>
      <TaskforceNavigation current="calls" />
      <DoneLines lines={[line("added"), line("known"), line("gone")]} />
      <PageTitle
        title={t("calls:title")}
        lead={
          counts.open === 0
            ? t("calls:leadNone")
            : `${t("calls:lead", { count: counts.open, n: format.number(counts.open) })} ${
                counts.overdue === 0
                  ? ""
                  : t("calls:leadOverdue", { count: counts.overdue, n: format.number(counts.overdue) })
              }`
        }
      />
      <Section
        id="lijst"
        title={t("calls:listTitle")}
        aside={
          <CallChoices current={params.show} counts={counts} hrefFor={(show) => hrefFor({ show, page: 1 })} />
        }
      >
        {list.total === 0 ? (
          <>
            <p>{t(`calls:empty.${params.show}`)}</p>
            <p>
              <a className="nl-link" href="/taskforce">
                {t("calls:toAttention")}
              </a>
            </p>
          </>
        ) : (
          <CallTable
            caption={t("calls:caption", { count: list.total, n: format.number(list.total) })}
            rows={list.rows}
          />
        )}
        <Pagination
          page={list.page}
          pageSize={list.pageSize}
          totalCount={list.total}
          hrefFor={(page) => hrefFor({ page })}
        />
      </Section>
    </PageShell>
  );
}
