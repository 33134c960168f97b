import { HistoryPatterns, HistoryStrip, HistoryYears } from "#app/components/charts/history-strip.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { type Day, firstDayOfYear, yearOf } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ExistingPage } from "#app/presenters/municipality-page.server.ts";
import type { MunicipalityRow } from "#app/presenters/municipality-rows.ts";
import { historyWords } from "./history-words.ts";
import { ProjectMoment } from "./project-moment.tsx";
import { StatusCell } from "./status-cell.tsx";
import "./municipality-projects.css";

interface MunicipalityProjectsProps {
  readonly name: string;
  readonly on: Day;
  readonly rows: readonly MunicipalityRow[];
  /** Statuses over time, up to the day */
  readonly periodsBySlug: ExistingPage["periodsBySlug"];
  /** Query of the day of the figures, kept in links */
  readonly search: string;
}

/** A municipality in every project: status, since when or for when, and where that comes from. */
export function MunicipalityProjects({ name, on, rows, periodsBySlug, search }: MunicipalityProjectsProps) {
  const t = useTranslate();
  const format = useFormatter();
  const from = firstDayOfHistory(rows, periodsBySlug, on);
  const columns: Column<MunicipalityRow>[] = [
    {
      key: "project",
      label: t("municipality:project"),
      onPhone: "name",
      cell: (row) => (
        <>
          <TextLink to={`/projecten/${row.slug}${search}`}>{row.name}</TextLink>
          {row.isLead && <span className="vw-moment__more">{t("municipality:isLead")}</span>}
        </>
      ),
    },
    {
      key: "status",
      label: t("municipality:status"),
      onPhone: "status",
      cell: (row) => <StatusCell {...row} search={search} />,
    },
    {
      key: "history",
      label: t("municipality:history"),
      drawnHead: <HistoryYears from={from} to={on} />,
      onPhone: "detail",
      cell: (row) => {
        const periods = periodsBySlug[row.slug] ?? [];
        const label = historyWords(t, format, periods, { project: row.name, origin: row.origin });
        return <HistoryStrip {...{ label, periods, from }} to={on} />;
      },
    },
    {
      key: "moment",
      label: t("municipality:sinceOrPlan"),
      onPhone: "detail",
      cell: (row) => <ProjectMoment {...row} on={on} />,
    },
    {
      key: "origin",
      label: t("municipality:originColumn"),
      onPhone: "detail",
      cell: (row) => <OriginMark origin={row.origin} />,
    },
  ];
  return (
    <div className="vw-municipality-projects">
      <HistoryPatterns />
      <DataTable
        caption={
          <span className="vw-visually-hidden">
            {t("municipality:caption", { name, day: format.day(on) })}
          </span>
        }
        columns={columns}
        rows={rows}
        keyOf={({ slug }) => slug}
        empty={t("municipality:noProjects")}
      />
    </div>
  );
}

/** The strips share one period: from the year of the first step anywhere. */
function firstDayOfHistory(
  rows: readonly MunicipalityRow[],
  periodsBySlug: MunicipalityProjectsProps["periodsBySlug"],
  on: Day,
): Day {
  const days = rows.flatMap(({ slug }) => periodsBySlug[slug]?.[0]?.fromOn ?? []);
  const [first = on] = [...days, on].sort();
  return firstDayOfYear(yearOf(first));
}
