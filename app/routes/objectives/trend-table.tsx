import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import type { Day } from "#app/domain/day.ts";
import { objectiveOf } from "#app/domain/objectives/objective.ts";
import type { ScoreSeries } from "#app/domain/objectives/score-series.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";

interface TrendRow {
  readonly on: Day;
  readonly scores: readonly (number | null)[];
}

/** The numbers of the five trends: the same points, latest first. */
export function TrendTable({ scores }: { readonly scores: readonly ScoreSeries[] }) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const days = scores[0]?.points.map(({ on }) => on) ?? [];
  const rows = days.map((on, index): TrendRow => {
    return { on, scores: scores.map(({ points }) => points[index]?.score ?? null) };
  });
  const columns: Column<TrendRow>[] = [
    { key: "on", label: t("objectives:day"), onPhone: "name", cell: ({ on }) => format.day(on) },
    ...scores.map(
      ({ objective }, index): Column<TrendRow> => ({
        key: String(objective),
        label: objectiveOf(objective).title[language],
        isNumeric: true,
        onPhone: "detail",
        before: `${objective}:`,
        cell: ({ scores: own }) => {
          const score = own[index] ?? null;
          return score === null ? "–" : format.percent(score, 1);
        },
      }),
    ),
  ];
  return (
    <details className="vw-objectives__table">
      <summary>{t("objectives:trendTitle")}</summary>
      <DataTable
        caption={t("objectives:trendCaption")}
        columns={columns}
        rows={rows.toReversed()}
        keyOf={({ on }) => on}
      />
    </details>
  );
}
