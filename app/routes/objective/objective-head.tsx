import { ScoreBar } from "#app/components/charts/score-bar.tsx";
import { scoreBarLabel } from "#app/components/charts/score-bar-label.ts";
import { Breadcrumb } from "#app/components/layout/breadcrumb.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { ProgressMark } from "#app/components/tile/progress-mark.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import { objectiveSentence } from "#app/presenters/objective-sentence.ts";
import { methodHref } from "#app/urls/method-anchors.ts";
import type { ObjectiveData } from "../objective.tsx";
import { Headline } from "../text/headline.tsx";

/** What the objective is, how far it is, and what it looks like when reached. */
export function ObjectiveHead({ data }: { readonly data: ObjectiveData }) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const { objective, score, progressClass, indicators } = data.assessment;
  const { search } = data.frame.header;
  const number = t("objectives:number", { number: objective.number });
  const measuredCount = indicators.filter(({ calculation }) => calculation !== null).length;
  return (
    <>
      <Breadcrumb
        trail={[{ label: t("objectives:kicker"), to: `/doelstellingen${search}` }]}
        current={objective.title[language]}
      />
      <Headline
        kicker={`${number}: ${objective.title[language]}`}
        sentence={objectiveSentence(score, t, format)}
        source={
          <>
            <p>{objective.wording[language]}</p>
            <p>{t("objectives:one.whenReached", { text: objective.whenReached[language] })}</p>
          </>
        }
        facts={
          <div className="vw-objective-facts">
            <ProgressMark progressClass={progressClass} />
            <ScoreBar label={scoreBarLabel(score, t, format)} score={score.score} expected={score.expected} />
            <p className="vw-small">
              {indicators.length === 0
                ? t("objectives:noIndicators")
                : t("objectives:measuredCount", {
                    count: measuredCount,
                    n: format.number(measuredCount),
                    total: format.number(indicators.length),
                    share: format.percent(score.measuredFraction),
                  })}
            </p>
            <p className="vw-small">
              <TextLink to={methodHref("score", search)}>{t("objectives:howCounted")}</TextLink>
            </p>
          </div>
        }
      />
    </>
  );
}
