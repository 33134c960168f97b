import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { ProgressMark } from "#app/components/tile/progress-mark.tsx";
import type { Day } from "#app/domain/day.ts";
import type { ObjectiveNumber } from "#app/domain/objectives/objective.ts";
import type { IndicatorMove, ObjectiveAssessment } from "#app/domain/objectives/objective-change.ts";
import type { IndicatorStanding } from "#app/domain/objectives/objective-standing.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import { indicatorValue } from "#app/presenters/indicator-value.ts";
import { scorePoints } from "#app/presenters/score-change-text.ts";

interface MovesTableProps {
  readonly objectives: readonly ObjectiveAssessment[];
  readonly on: Day;
  readonly search: string;
}

interface MoveRow {
  readonly number: ObjectiveNumber;
  readonly standing: IndicatorStanding;
  readonly move: IndicatorMove | null;
}

/** Every indicator with its value then and now, and its part of the change of the score. */
export function MovesTable({ objectives, on, search }: MovesTableProps) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const rows = objectives.flatMap(({ objective, indicators, change }) =>
    indicators.map(
      (standing): MoveRow => ({
        number: objective.number,
        standing,
        move: change.moves.find(({ slug }) => slug === standing.slug) ?? null,
      }),
    ),
  );
  const since = objectives[0]?.change.since ?? on;
  const value = (amount: number | null | undefined, { standing }: MoveRow) =>
    amount === null || amount === undefined ? "–" : indicatorValue(amount, standing.version.unit, t, format);
  const columns: Column<MoveRow>[] = [
    {
      key: "indicator",
      label: t("objectives:indicator"),
      onPhone: "name",
      cell: ({ number, standing }) => (
        <TextLink to={`/doelstellingen/${number}${search}#${standing.slug}`}>
          {standing.version.name[language]}
        </TextLink>
      ),
    },
    {
      key: "class",
      label: t("objectives:progressWord"),
      onPhone: "status",
      cell: ({ standing }) => <ProgressMark progressClass={standing.progressClass} />,
    },
    {
      key: "objective",
      label: t("objectives:objective"),
      isNumeric: true,
      onPhone: "detail",
      before: t("objectives:objective"),
      cell: ({ number }) => number,
    },
    {
      key: "before",
      label: format.shortDay(since),
      isNumeric: true,
      onPhone: "detail",
      before: t("objectives:beforeAfter"),
      cell: (row) => value(row.move?.valueBefore, row),
    },
    {
      key: "now",
      label: format.shortDay(on),
      isNumeric: true,
      onPhone: "detail",
      before: t("objectives:nowAfter"),
      cell: (row) => value(row.move?.valueNow, row),
    },
    {
      key: "part",
      label: t("objectives:part"),
      isNumeric: true,
      onPhone: "detail",
      after: t("objectives:partAfter"),
      cell: ({ move }) => {
        const part = move?.scoreChange ?? null;
        return part === null ? "–" : scorePoints(part, format);
      },
    },
  ];
  return (
    <DataTable
      caption={t("objectives:movesCaption", { since, on })}
      columns={columns}
      rows={rows}
      keyOf={({ standing }) => standing.slug}
      empty={t("objectives:noIndicators")}
    />
  );
}
