import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import type { IndicatorPoint } from "#app/domain/objectives/indicator-series.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import type { IndicatorDetail } from "#app/presenters/indicator-detail.ts";
import { indicatorValue } from "#app/presenters/indicator-value.ts";
import { pointOrigin } from "#app/presenters/objective-files.ts";

interface IndicatorValuesProps {
  readonly detail: IndicatorDetail;
  readonly computedOrigin: Origin;
}

/** The numbers of the chart, latest first. */
export function IndicatorValues({ detail: { standing, series }, computedOrigin }: IndicatorValuesProps) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const { version } = standing;
  const text = (value: number) => indicatorValue(value, version.unit, t, format);
  const columns: Column<IndicatorPoint>[] = [
    {
      key: "on",
      label:
        version.source.kind === "measured"
          ? t("objectives:indicatorPart.period")
          : t("objectives:indicatorPart.day"),
      onPhone: "name",
      cell: ({ on, measurement }) => measurement?.period.text ?? format.shortDay(on),
    },
    {
      key: "value",
      label: t("objectives:indicatorPart.value"),
      isNumeric: true,
      onPhone: "status",
      cell: ({ value, range }) =>
        value === null
          ? "–"
          : range === null
            ? text(value)
            : t("progress:range", { low: text(range.low), high: text(range.high) }),
    },
    {
      key: "expected",
      label: t("objectives:indicatorPart.expected"),
      isNumeric: true,
      onPhone: "detail",
      before: t("objectives:indicatorPart.expectedAfterWord"),
      cell: ({ expectedValue }) => text(expectedValue),
    },
    ...(series.breaks.length === 0 ? [] : [definitionColumn()]),
    {
      key: "origin",
      label: t("objectives:indicatorPart.origin"),
      onPhone: "detail",
      cell: (point) => <OriginMark origin={pointOrigin(point, computedOrigin)} />,
    },
  ];
  return (
    <details className="vw-objectives__table">
      <summary>{t("objectives:indicatorPart.table")}</summary>
      <DataTable
        caption={t("objectives:indicatorPart.tableCaption", { name: version.name[language] })}
        columns={columns}
        rows={series.points.toReversed()}
        keyOf={({ on }) => on}
        empty={t("objectives:indicatorPart.tableEmpty")}
      />
    </details>
  );

  function definitionColumn(): Column<IndicatorPoint> {
    return {
      key: "definition",
      label: t("objectives:indicatorPart.definition"),
      isNumeric: true,
      onPhone: "detail",
      before: t("objectives:indicatorPart.definitionAfter"),
      cell: ({ definitionNumber }) => format.number(definitionNumber),
    };
  }
}
