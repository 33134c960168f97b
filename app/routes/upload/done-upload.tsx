import { Section } from "#app/components/layout/section.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import { StatusLabel } from "#app/components/tile/status-label.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { UploadPage } from "#app/presenters/upload-page.server.ts";
import type { UploadedEventRow } from "#app/presenters/upload-result.server.ts";
import { PageTitle } from "../text/page-title.tsx";

interface DoneUploadProps {
  readonly page: Extract<UploadPage, { kind: "done" }>;
}

/** What an upload changed, by whom and when. */
export function DoneUpload({ page }: DoneUploadProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { list, revisions, decidedAt } = page;
  const n = format.number(list.total);
  const columns: Column<UploadedEventRow>[] = [
    {
      key: "name",
      label: t("uploads:municipality"),
      onPhone: "name",
      cell: (row) => (
        <a className="nl-link" href={`/gemeenten/${row.municipalityCode}`}>
          {row.name}
        </a>
      ),
    },
    {
      key: "to",
      label: t("uploads:to"),
      onPhone: "status",
      cell: (row) =>
        row.status === null ? (
          t("uploads:confirmed")
        ) : (
          <StatusLabel status={row.status} origin={row.origin} />
        ),
    },
    { key: "project", label: t("uploads:project"), onPhone: "detail", cell: (row) => row.projectName },
    {
      key: "day",
      label: t("uploads:day"),
      before: t("uploads:day").toLowerCase(),
      onPhone: "detail",
      cell: (row) => format.shortDay(row.effectiveOn),
    },
  ];
  return (
    <>
      <PageTitle
        title={titleOf()}
        lead={
          <>
            {decidedAt !== null &&
              t("uploads:done.by", { name: page.decidedBy, at: format.instant(decidedAt) })}{" "}
            {revisions !== null && t("uploads:done.revisions", revisions)}
          </>
        }
      />
      {list.total > 0 && (
        <Section id="verwerkt" title={t("uploads:done.listTitle")}>
          <DataTable
            caption={t("uploads:changesCaption", { count: list.total, n })}
            columns={columns}
            rows={list.rows}
            keyOf={(row) => String(row.revision)}
          />
          <Pagination
            page={list.page}
            pageSize={list.pageSize}
            totalCount={list.total}
            hrefFor={(number) => `/taskforce/invoer/${page.id}?pagina=${number}#verwerkt`}
          />
        </Section>
      )}
    </>
  );

  function titleOf(): string {
    if (!page.isApplied) return t("uploads:done.cancelledTitle");
    return list.total === 0
      ? t("uploads:done.appliedNone")
      : t("uploads:done.appliedTitle", { count: list.total, n });
  }
}
