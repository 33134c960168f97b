import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { ProgressMark } from "#app/components/tile/progress-mark.tsx";
import type { IndicatorStanding, ObjectiveStanding } from "#app/domain/objectives/objective-standing.ts";
import { cutProgress } from "#app/domain/objectives/score.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";

/** The score written out: every indicator with its weight and progress, and the sum with its numbers. */
export function ScoreCalculation({ assessment }: { readonly assessment: ObjectiveStanding }) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const { indicators } = assessment;
  const columns: Column<IndicatorStanding>[] = [
    {
      key: "indicator",
      label: t("objectives:indicator"),
      onPhone: "name",
      cell: ({ slug, version }) => (
        <a className="nl-link" href={`#${slug}`}>
          {version.name[language]}
        </a>
      ),
    },
    {
      key: "class",
      label: t("objectives:progressWord"),
      onPhone: "status",
      cell: ({ progressClass }) => <ProgressMark progressClass={progressClass} />,
    },
    {
      key: "weight",
      label: t("objectives:weight"),
      isNumeric: true,
      onPhone: "detail",
      before: t("objectives:weight"),
      cell: ({ version }) => format.number(version.weight),
    },
    {
      key: "progress",
      label: t("objectives:progressWord"),
      isNumeric: true,
      onPhone: "detail",
      cell: ({ calculation }) => (calculation ? format.percent(calculation.progress, 1) : "–"),
    },
    {
      key: "expected",
      label: t("objectives:indicatorPart.expected"),
      isNumeric: true,
      onPhone: "detail",
      before: t("objectives:indicatorPart.expectedAfterWord"),
      cell: ({ expected }) => format.percent(expected, 1),
    },
  ];
  return (
    <>
      <DataTable
        caption={t("objectives:one.scoreCaption")}
        columns={columns}
        rows={indicators}
        keyOf={({ slug }) => slug}
        empty={t("objectives:noIndicators")}
      />
      <ScoreSum assessment={assessment} />
    </>
  );
}

function ScoreSum({ assessment: { indicators, score } }: { readonly assessment: ObjectiveStanding }) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  if (score.score === null || score.expected === null) {
    return <p className="vw-calculation">{t("objectives:one.scoreNone")}</p>;
  }
  const sum = indicators
    .flatMap(({ version, calculation }) =>
      calculation ? [`${version.weight} × ${format.percent(cutProgress(calculation.progress), 1)}`] : [],
    )
    .join(" + ");
  const left = indicators.filter(({ calculation }) => calculation === null);
  return (
    <div className="vw-calculation">
      <p>
        <strong>{t("objectives:one.scoreSumLabel")}</strong>{" "}
        {t("objectives:one.scoreSum", {
          sum,
          weight: format.number(score.measuredWeight),
          score: format.percent(score.score, 1),
        })}
        . {t("objectives:one.scoreExpected", { expected: format.percent(score.expected, 1) })}
      </p>
      {left.length > 0 && (
        <p>
          {t("objectives:one.scoreLeftOut", {
            count: left.length,
            names: format.list(left.map(({ version }) => version.name[language])),
          })}
        </p>
      )}
      <p className="vw-source">{t("objectives:one.rounded")}</p>
    </div>
  );
}
