import { ProgressMark } from "#app/components/tile/progress-mark.tsx";
import type { Day } from "#app/domain/day.ts";
import type { IndicatorStanding } from "#app/domain/objectives/objective-standing.ts";
import type { ProgressCalculation } from "#app/domain/objectives/progress.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { indicatorValue, sumValue } from "#app/presenters/indicator-value.ts";

interface IndicatorCalculationProps {
  readonly standing: IndicatorStanding;
  readonly on: Day;
}

/** The value, its class, and the calculation with its numbers; or plainly that nobody measured. */
export function IndicatorCalculation({ standing, on }: IndicatorCalculationProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { version, reading, calculation, progressClass } = standing;
  const text = (value: number) => indicatorValue(value, version.unit, t, format);
  if (reading.kind === "not_measured" || calculation === null) {
    return (
      <div className="vw-indicator__now">
        <ProgressMark progressClass={progressClass} />
        <p className="vw-small">{whyNot()}</p>
      </div>
    );
  }
  const range = reading.kind === "computed" ? reading.computation.range : null;
  return (
    <div className="vw-indicator__now">
      <p className="vw-indicator__value vw-serif">{text(reading.value)}</p>
      <ProgressMark progressClass={progressClass} />
      <p className="vw-small">
        {reading.kind === "measured"
          ? t("objectives:indicatorPart.measuredOver", { period: reading.measurement.period.text })
          : t("objectives:indicatorPart.computedOn", { day: format.day(on) })}{" "}
        {reading.kind === "measured" && reading.measurement.note && (
          <span lang="nl">{reading.measurement.note}</span>
        )}
        {range && t("objectives:indicatorPart.rangeNote", { low: text(range.low), high: text(range.high) })}
      </p>
      <div className="vw-calculation vw-small">
        <p>
          <strong>{t("objectives:indicatorPart.calculation")}</strong>
        </p>
        <RatioLine standing={standing} />
        <ProgressLines standing={standing} calculation={calculation} />
      </div>
    </div>
  );

  function whyNot(): string {
    if (reading.kind !== "not_measured") return "";
    switch (reading.reason) {
      case "never":
        return t("objectives:indicatorPart.never");
      case "nothing_to_compute":
        return t("objectives:indicatorPart.nothingToCompute");
      case "out_of_date":
        return t("objectives:indicatorPart.outOfDate", {
          value: reading.last === null ? "–" : text(reading.last.value),
          period: reading.last?.period.text ?? "–",
        });
    }
  }
}

/** What a computed value was divided from. */
function RatioLine({ standing: { reading, version } }: { readonly standing: IndicatorStanding }) {
  const t = useTranslate();
  const format = useFormatter();
  if (reading.kind !== "computed" || reading.computation.denominator === null) return null;
  const { numerator, denominator, value } = reading.computation;
  return (
    <p>
      {t("objectives:indicatorPart.ratio", {
        numerator: format.decimal(numerator, Number.isInteger(numerator) ? 0 : 2),
        denominator: format.number(denominator),
        value: sumValue(value, version.unit, format),
      })}
    </p>
  );
}

interface ProgressLinesProps {
  readonly standing: IndicatorStanding;
  readonly calculation: ProgressCalculation;
}

function ProgressLines({ standing: { version }, calculation }: ProgressLinesProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { value, baselineValue, targetValue, elapsedDays, totalDays, progress, expected, ratio } =
    calculation;
  const sum = (amount: number) => sumValue(amount, version.unit, format);
  const progressText = format.percent(progress, 1);
  const expectedText = format.percent(expected, 1);
  const rule = t(`objectives:indicatorPart.rules.${calculation.progressClass}`);
  return (
    <>
      <p>
        {t("objectives:indicatorPart.progressSum", {
          value: sum(value),
          baseline: sum(baselineValue),
          target: sum(targetValue),
          progress: progressText,
        })}
      </p>
      <p>
        {elapsedDays <= 0
          ? t("objectives:indicatorPart.expectedBefore")
          : elapsedDays >= totalDays
            ? t("objectives:indicatorPart.expectedAfter")
            : t("objectives:indicatorPart.expectedSum", {
                elapsed: format.number(elapsedDays),
                total: format.number(totalDays),
                expected: expectedText,
              })}
      </p>
      <p>
        {ratio === null || progress < 0 || progress >= 1
          ? t("objectives:indicatorPart.classSum", { rule })
          : t("objectives:indicatorPart.ratioSum", {
              progress: progressText,
              expected: expectedText,
              ratio: format.percent(ratio),
              rule,
            })}
      </p>
    </>
  );
}
