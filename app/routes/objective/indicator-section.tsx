import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import type { IndicatorDetail } from "#app/presenters/indicator-detail.ts";
import type { ObjectiveData } from "../objective.tsx";
import { IndicatorCalculation } from "./indicator-calculation.tsx";
import { IndicatorFacts } from "./indicator-facts.tsx";
import { IndicatorFigure } from "./indicator-figure.tsx";
import { IndicatorSplitTable } from "./indicator-split-table.tsx";
import { IndicatorValues } from "./indicator-values.tsx";
import { ObjectiveDownloads } from "./objective-downloads.tsx";

interface IndicatorSectionProps {
  readonly data: ObjectiveData;
  readonly detail: IndicatorDetail;
}

/** One indicator: where it stands on its way, how that is calculated, what it means, who moved it. */
export function IndicatorSection({ data, detail }: IndicatorSectionProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { version } = detail.standing;
  return (
    <div className="vw-indicator">
      <p className="vw-indicator__definition">{version.definition[language]}</p>
      <div className="vw-indicator__main">
        <div>
          <IndicatorFigure detail={detail} on={data.on} />
          <IndicatorValues detail={detail} computedOrigin={data.computedOrigin} />
        </div>
        <div className="vw-indicator__side">
          <IndicatorCalculation standing={detail.standing} on={data.on} />
          <IndicatorFacts data={data} detail={detail} />
        </div>
        <div>
          <h3 className="vw-indicator__split-title">{t("objectives:indicatorPart.splitTitle")}</h3>
          <IndicatorSplitTable data={data} detail={detail} />
        </div>
      </div>
      <ObjectiveDownloads data={data} files={["reeksen", "verdeling"]} subject={version.name[language]} />
    </div>
  );
}
