import { IndicatorChart } from "#app/components/charts/indicator-chart.tsx";
import type { Day } from "#app/domain/day.ts";
import { isShare } from "#app/domain/objectives/unit.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import type { IndicatorDetail } from "#app/presenters/indicator-detail.ts";
import { axisValue, bareValue, indicatorValue } from "#app/presenters/indicator-value.ts";

interface IndicatorFigureProps {
  readonly detail: IndicatorDetail;
  readonly on: Day;
}

/** The chart of an indicator, with what its lines are in words. */
export function IndicatorFigure({ detail, on }: IndicatorFigureProps) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const { standing, series, paths } = detail;
  const { version, slug, reading } = standing;
  const { unit, baseline, target } = version;
  const text = (value: number) => indicatorValue(value, unit, t, format);
  return (
    <>
      <p className="vw-indicator__key vw-small">
        <span>
          <svg width="26" height="8" aria-hidden="true" focusable="false">
            <path className="vw-indicator__key-value" d="M0 4h26" />
          </svg>
          {t("objectives:indicatorPart.value")}
        </span>
        <span>
          <svg width="26" height="8" aria-hidden="true" focusable="false">
            <path className="vw-indicator__key-path" d="M0 4h26" />
          </svg>
          {t("objectives:indicatorPart.chartExpected")}
        </span>
      </p>
      <IndicatorChart
        id={`grafiek-${slug}`}
        label={t("objectives:indicatorPart.chartLabel", { name: version.name[language] })}
        description={t("objectives:indicatorPart.chartDescription", {
          baseline: text(baseline.value),
          baselineOn: baseline.on,
          target: text(target.value),
          targetOn: target.on,
          value:
            reading.kind === "not_measured" ? t("objectives:indicatorPart.notMeasured") : text(reading.value),
        })}
        subject={{
          points: series.points,
          courses: paths.map((path) => ({ course: path.version, untilOn: path.untilOn })),
          breaks: series.breaks,
          on,
          isShare: isShare(unit),
          valueText: (value) => bareValue(value, unit, format),
          axisText: (value) => axisValue(value, unit, format),
        }}
      />
      {series.breaks.map((own) => (
        <p key={own.on} className="vw-small">
          {t("objectives:indicatorPart.breakNote", { on: own.on })}{" "}
          <span lang="nl">
            {own.version.reason &&
              t("objectives:indicatorPart.versionReason", { reason: own.version.reason })}
          </span>
        </p>
      ))}
    </>
  );
}
