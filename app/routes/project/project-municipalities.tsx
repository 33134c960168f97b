import { DownloadLine } from "#app/components/layout/download-line.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { Pagination } from "#app/components/tables/pagination.tsx";
import type { SortOrder } from "#app/components/tables/sort-order.ts";
import { DisputeNote } from "#app/components/tile/dispute-note.tsx";
import { StatusLabel } from "#app/components/tile/status-label.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectRow } from "#app/presenters/project-rows.ts";
import { MUNICIPALITY_SORTS } from "#app/urls/project-params.ts";
import type { ProjectData } from "../project.tsx";
import { MunicipalityFilter } from "./municipality-filter.tsx";
import { projectHref } from "./project-href.ts";
import { ProjectSource } from "./project-source.tsx";

/** Every municipality with its status as a part of its own, below chart and map. */
export function ProjectMunicipalities({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const n = format.number(data.measures.municipalityCount);
  const all = { to: projectHref(data, { view: "table", page: 1 }), label: t("project:table.all", { n }) };
  return (
    <Section id="gemeenten-kop" title={t("project:table.title")} link={all}>
      <MunicipalityTable data={data} />
    </Section>
  );
}

/** Every municipality with its status, sorted and filtered as the reader asks. */
export function MunicipalityTable({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { facts, measures, params, rows, pageSize, frame } = data;
  const total = measures.municipalityCount;
  const columns = useColumns(data);
  const hrefFor = ({ key, direction }: SortOrder) => {
    const by = MUNICIPALITY_SORTS.find((candidate) => candidate === key) ?? "name";
    return `${projectHref(data, { sort: { by, descending: direction === "descending" }, page: 1 })}#gemeenten`;
  };
  const downloads = (["csv", "ods"] as const).map((extension) => ({
    format: extension.toUpperCase(),
    href: projectHref(data, { view: "all", page: 1 }, `/tabel.${extension}`),
  }));
  return (
    <div id="gemeenten">
      <MunicipalityFilter data={data} idPrefix="tabel" anchor="gemeenten" hasName />
      <DataTable
        caption={t("project:table.caption", { project: facts.name, day: format.day(measures.on) })}
        columns={columns}
        rows={rows.items}
        keyOf={(row) => row.code}
        sort={{
          current: { key: params.sort.by, direction: params.sort.descending ? "descending" : "ascending" },
          hrefFor,
        }}
        empty={t("project:table.none")}
      />
      <Pagination
        page={rows.page}
        pageSize={pageSize}
        totalCount={rows.total}
        hrefFor={(page) => `${projectHref(data, { page })}#gemeenten`}
      />
      <ProjectSource data={data}>
        {rows.total < total &&
          t("project:map.filtered", {
            count: rows.total,
            n: format.number(rows.total),
            total: format.number(total),
          })}
      </ProjectSource>
      <DownloadLine
        downloads={downloads}
        subject={t("project:table.title")}
        permanentHref={`${frame.footer.permanentHref ?? ""}#gemeenten`}
      />
    </div>
  );
}

function useColumns({ facts, frame }: ProjectData): Column<ProjectRow>[] {
  const t = useTranslate();
  const format = useFormatter();
  return [
    {
      key: "name",
      label: t("project:table.name"),
      isSortable: true,
      onPhone: "name",
      cell: (row) => <TextLink to={`/gemeenten/${row.code}${frame.header.search}`}>{row.name}</TextLink>,
    },
    {
      key: "status",
      label: t("project:table.status"),
      isSortable: true,
      onPhone: "status",
      cell: (row) => (
        <>
          <StatusLabel
            status={row.status}
            origin={facts.origin}
            staleSince={row.isStale && row.heardOn !== null ? format.shortDay(row.heardOn) : null}
            derivedFrom={row.derivedFrom === null ? "" : format.list(row.derivedFrom)}
          />
          {row.dispute !== null && <DisputeNote dispute={row.dispute} />}
          {row.reason !== null && (
            <span className="vw-row-note" lang="nl">
              {row.reason}
            </span>
          )}
        </>
      ),
    },
    {
      key: "since",
      label: t("project:table.since"),
      isSortable: true,
      onPhone: "detail",
      before: t("project:table.sinceBefore"),
      cell: (row) =>
        row.since === null ? null : (
          <>
            {format.day(row.since)}
            {row.plannedLiveOn !== null && (
              <span className="vw-row-note">
                {t("project:table.planned", { day: format.shortDay(row.plannedLiveOn) })}
              </span>
            )}
          </>
        ),
    },
    {
      key: "supplier",
      label: t("project:table.supplier"),
      isSortable: true,
      onPhone: "detail",
      cell: (row) =>
        row.supplier ??
        (row.status === "none" ? null : (
          <>
            <span className="vw-table__word">{t("project:table.supplierBefore")} </span>
            {t("project:table.unknown")}
          </>
        )),
    },
    {
      key: "province",
      label: t("project:table.province"),
      isSortable: true,
      onPhone: "detail",
      cell: (row) => row.province,
    },
    {
      key: "inhabitants",
      label: t("project:table.inhabitants"),
      isSortable: true,
      isNumeric: true,
      onPhone: "detail",
      after: t("project:table.inhabitantsAfter"),
      cell: (row) => (row.inhabitants === null ? t("project:table.unknown") : format.number(row.inhabitants)),
    },
  ];
}
