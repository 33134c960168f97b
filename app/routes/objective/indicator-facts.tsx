import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { FORMULAS } from "#app/domain/objectives/formulas/formulas.ts";
import type { Milestone } from "#app/domain/objectives/indicator.ts";
import type { IndicatorStanding } from "#app/domain/objectives/objective-standing.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import type { IndicatorDetail } from "#app/presenters/indicator-detail.ts";
import { indicatorValue } from "#app/presenters/indicator-value.ts";
import type { ObjectiveData } from "../objective.tsx";

interface IndicatorFactsProps {
  readonly data: ObjectiveData;
  readonly detail: IndicatorDetail;
}

/** Where an indicator comes from and where it goes, who sees to it, why it counts and where it falls short. */
export function IndicatorFacts({ data, detail: { standing } }: IndicatorFactsProps) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const { version, span } = standing;
  const milestone = ({ value, on, origin }: Milestone) => (
    <>
      {t("objectives:indicatorPart.onDay", { value: indicatorValue(value, version.unit, t, format), on })}{" "}
      <OriginMark origin={origin} />
    </>
  );
  const { source } = version;
  return (
    <dl className="vw-indicator__facts">
      <dt>{t("objectives:indicatorPart.baseline")}</dt>
      <dd>{milestone(version.baseline)}</dd>
      <dt>{t("objectives:indicatorPart.target")}</dt>
      <dd>{milestone(version.target)}</dd>
      <dt>{t("objectives:indicatorPart.standsFor")}</dt>
      <dd>{version.standsFor[language]}</dd>
      <dt>{t("objectives:indicatorPart.fallsShort")}</dt>
      <dd>{version.fallsShort[language]}</dd>
      <dt>{t("objectives:indicatorPart.source")}</dt>
      <dd lang="nl">
        {version.sourceUrl === null ? (
          version.sourceName
        ) : (
          <a className="nl-link" href={version.sourceUrl}>
            {version.sourceName}
          </a>
        )}
      </dd>
      {source.kind === "computed" && (
        <>
          <dt>{t("objectives:indicatorPart.formula")}</dt>
          <dd>
            <a
              className="nl-link"
              href={`/verantwoording${data.frame.header.search}#formule-${source.formula}`}
            >
              {t("objectives:indicatorPart.formulaVersion", {
                title: FORMULAS[source.formula].title[language],
                version: FORMULAS[source.formula].version,
              })}
            </a>
          </dd>
        </>
      )}
      <dt>{t("objectives:indicatorPart.next")}</dt>
      <dd>
        <NextMeasurement due={standing.due} />
      </dd>
      <dt>{t("objectives:indicatorPart.owner")}</dt>
      <dd lang="nl">{version.owner}</dd>
      <dt>{t("objectives:indicatorPart.definition")}</dt>
      <dd>
        {t("objectives:indicatorPart.version", {
          number: span.definitionNumber,
          since: format.day(span.fromOn),
        })}
      </dd>
    </dl>
  );
}

function NextMeasurement({ due }: Pick<IndicatorStanding, "due">) {
  const t = useTranslate();
  const format = useFormatter();
  if (due === null) return t("objectives:indicatorPart.nextAlways");
  const { state, period, dueOn, overdueOn, missingCount } = due;
  return (
    <>
      {t(`objectives:indicatorPart.nextDue.${state}`, { period: period.text, dueOn, overdueOn })}{" "}
      {missingCount > 1 &&
        t("objectives:indicatorPart.missing", { count: missingCount, n: format.number(missingCount) })}
    </>
  );
}
