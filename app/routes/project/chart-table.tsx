import { SeriesTable } from "#app/components/charts/series-table.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { MONTHS_IN_TABLE } from "#app/presenters/project-course.ts";
import type { ProjectData } from "../project.tsx";

/** The figures of the chart for who would rather read them: one row per month. */
export function ChartTable({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { course, facts, params } = data;
  const caption = t("project:chart.tableCaption");
  return (
    <details className="vw-details" open={params.view === "chart"}>
      <summary>{t("project:chart.tableTitle")}</summary>
      {params.unit === "municipalities" ? (
        <SeriesTable caption={caption} points={course.months} origin={facts.origin} />
      ) : (
        <InhabitantsTable caption={caption} points={course.months} />
      )}
      {course.hasEarlierMonths && (
        <p className="vw-source">{t("project:chart.tableMore", { n: format.number(MONTHS_IN_TABLE) })}</p>
      )}
    </details>
  );
}

interface InhabitantsTableProps {
  readonly caption: string;
  readonly points: readonly SeriesPoint[];
}

function InhabitantsTable({ caption, points }: InhabitantsTableProps) {
  const t = useTranslate();
  const format = useFormatter();
  const live = t("project:chart.tableInhabitants");
  const all = t("project:chart.tableAllInhabitants");
  const columns: Column<SeriesPoint>[] = [
    { key: "on", label: t("chart:day"), onPhone: "name", cell: (point) => format.day(point.on) },
    {
      key: "live",
      label: live,
      isNumeric: true,
      onPhone: "detail",
      after: live.toLowerCase(),
      cell: (point) => format.number(point.liveInhabitants),
    },
    {
      key: "all",
      label: all,
      isNumeric: true,
      onPhone: "detail",
      after: all.toLowerCase(),
      cell: (point) => format.number(point.inhabitants),
    },
  ];
  return (
    <DataTable caption={caption} columns={columns} rows={points.toReversed()} keyOf={(point) => point.on} />
  );
}
