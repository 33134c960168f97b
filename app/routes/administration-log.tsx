import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { auditLine } from "#app/presenters/administration-audit-line.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { auditLogSearch, readAuditLogParams } from "#app/urls/audit-log-params.ts";
import { countAuditEntries } from "#db/queries/audit/count-audit-entries.server.ts";
import { findAuditEntries } from "#db/queries/audit/find-audit-entries.server.ts";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { AuditFilterForm } from "./administration/audit-filter-form.tsx";
import { AuditList } from "./administration/audit-list.tsx";
import { LARGEST_LOG_FILE } from "./administration/largest-log-file.ts";
import { PageTitle } from "./text/page-title.tsx";
import "./administration/list-page.css";

const PAGE_SIZE = 50;

/** Lines of the audit log that fit a filter. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { page, t } = await administrationPage(request, context, (t) => t("administration:log.title"));
  const search = new URL(request.url).searchParams;
  const { params, problems } = readAuditLogParams(search, context.realClock.today());
  if (problems.length > 0) throw badRequest(problems);
  const { db, language } = context;
  const names = { register: await context.register(), projects: await context.projects(), language };
  const totalCount = await countAuditEntries(db, params);
  const offset = (params.page - 1) * PAGE_SIZE;
  const entries = await findAuditEntries(db, { filter: params, limit: PAGE_SIZE, offset });
  return { ...page, params, totalCount, lines: entries.map((entry) => auditLine(t, entry, names)) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function AuditLog() {
  const { frame, title, params, totalCount, lines } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  const filterSearch = auditLogSearch({ ...params, page: 1 });
  const fileHref = filterSearch.size === 0 ? "tabel.csv" : `tabel.csv?${filterSearch}`;
  return (
    <PageShell {...frame}>
      <AdministrationNavigation current="log" />
      <PageTitle title={title} lead={t("administration:log.lead")} />
      <div className="vw-list-filter">
        <AuditFilterForm params={params} />
      </div>
      <AuditList
        lines={lines}
        caption={t("administration:log.count", { count: totalCount, n: format.number(totalCount) })}
        empty={t("administration:log.empty")}
      />
      <Pagination
        page={params.page}
        pageSize={PAGE_SIZE}
        totalCount={totalCount}
        hrefFor={(page) => `/beheer/logboek?${auditLogSearch({ ...params, page })}`}
      />
      <p className="vw-source vw-list-files">
        {t("administration:log.download")}{" "}
        <a className="nl-link" href={`/beheer/logboek/${fileHref}`}>
          CSV
        </a>{" "}
        {totalCount > LARGEST_LOG_FILE && t("administration:log.downloadLimit", { limit: LARGEST_LOG_FILE })}
      </p>
    </PageShell>
  );
}
