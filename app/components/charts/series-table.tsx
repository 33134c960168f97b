import type { ReactNode } from "react";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Formatter } from "#app/format/formatter.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { type Column, DataTable } from "../tables/data-table.tsx";
import { STATUSES_DOWNWARD } from "../tile/status-order.ts";
import { statusWord } from "../tile/status-word.ts";

export interface SeriesTableProps {
  /** What is counted, per what, in which borders */
  readonly caption: ReactNode;
  readonly points: readonly SeriesPoint[];
  readonly origin: Origin;
}

const ALWAYS: readonly Status[] = ["live", "none"];

/** The numbers of a curve as a table: the same points, latest first, every status that occurs. */
export function SeriesTable({ caption, points, origin }: SeriesTableProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <DataTable
      caption={caption}
      columns={columnsFor(points, origin, t, format)}
      rows={points.toReversed()}
      keyOf={(point) => point.on}
      empty={t("chart:empty")}
    />
  );
}

function columnsFor(
  points: readonly SeriesPoint[],
  origin: Origin,
  t: Translate,
  format: Formatter,
): Column<SeriesPoint>[] {
  const isShown = (status: Status) =>
    ALWAYS.includes(status) || points.some((point) => point.counts[status] > 0);
  const statuses = STATUSES_DOWNWARD.filter(isShown);
  return [
    { key: "on", label: t("chart:day"), onPhone: "name", cell: (point) => format.day(point.on) },
    ...statuses.map((status): Column<SeriesPoint> => {
      const word = statusWord(t, status, origin);
      return {
        key: status,
        label: word,
        isNumeric: true,
        after: word,
        onPhone: status === "live" ? "status" : "detail",
        cell: (point) => format.number(point.counts[status]),
      };
    }),
    {
      key: "total",
      label: t("chart:all"),
      isNumeric: true,
      after: t("chart:all"),
      onPhone: "detail",
      cell: (point) => format.number(point.municipalityCount),
    },
    ...targetColumn(points, t, format),
  ];
}

function targetColumn(
  points: readonly SeriesPoint[],
  t: Translate,
  format: Formatter,
): Column<SeriesPoint>[] {
  if (points.every((point) => point.target === null)) return [];
  const word = t("chart:planned");
  const cell = (point: SeriesPoint) => (point.target === null ? null : format.number(point.target));
  return [{ key: "target", label: word, isNumeric: true, after: word, onPhone: "detail", cell }];
}
