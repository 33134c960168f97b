import { ScoreBar } from "#app/components/charts/score-bar.tsx";
import { scoreBarLabel } from "#app/components/charts/score-bar-label.ts";
import { ScoreTrend } from "#app/components/charts/score-trend.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { ProgressMark } from "#app/components/tile/progress-mark.tsx";
import type { Day } from "#app/domain/day.ts";
import type { ObjectiveAssessment } from "#app/domain/objectives/objective-change.ts";
import type { ScorePoint } from "#app/domain/objectives/score-series.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import { scoreChangeText } from "#app/presenters/score-change-text.ts";

interface ObjectiveColumnProps {
  readonly assessment: ObjectiveAssessment;
  readonly points: readonly ScorePoint[];
  readonly from: Day;
  readonly to: Day;
  readonly search: string;
}

/** One objective among the five: score, class, share that is measured, trend and what moved it. */
export function ObjectiveColumn({ assessment, points, from, to, search }: ObjectiveColumnProps) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const { objective, indicators, score, progressClass } = assessment;
  const title = objective.title[language];
  const measuredCount = indicators.filter(({ calculation }) => calculation !== null).length;
  return (
    <li className="vw-objective">
      <h3>
        <span className="vw-objective__number">{t("objectives:number", { number: objective.number })}</span>
        <TextLink to={`/doelstellingen/${objective.number}${search}`}>{title}</TextLink>
      </h3>
      <p className="vw-objective__score">
        {score.score === null ? (
          t("objectives:noScore")
        ) : (
          <>
            <span className="vw-serif">{format.percent(score.score)}</span> {t("objectives:ofWay")}
          </>
        )}
      </p>
      <ScoreBar label={scoreBarLabel(score, t, format)} score={score.score} expected={score.expected} />
      <p className="vw-small">
        <ProgressMark
          progressClass={progressClass}
          {...(score.expected === null
            ? {}
            : { detail: t("progress:expected", { expected: format.percent(score.expected) }) })}
        />
      </p>
      <ScoreTrend label={trendLabel()} points={points} from={from} to={to} />
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
      <p className="vw-small">{changeText()}</p>
    </li>
  );

  function trendLabel(): string {
    const known = points.flatMap((point) => point.score ?? []);
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return t("objectives:trendNone", { title, from, to });
    const ends = { first: format.percent(first), last: format.percent(last) };
    return t("objectives:trendLabel", { title, from, to, ...ends });
  }

  function changeText(): string {
    const { since, scoreChange, moves } = assessment.change;
    if (scoreChange === null) return t("objectives:notComparable", { since });
    const [most] = moves;
    if (most === undefined || Math.abs(most.scoreChange ?? 0) < 0.0005) {
      return t("objectives:noChange", { since });
    }
    const name = indicators.find(({ slug }) => slug === most.slug)?.version.name[language] ?? most.slug;
    const change = scoreChangeText(scoreChange, t, format);
    return `${t("objectives:since", { since, change })} ${t("objectives:mostBy", { name })}`;
  }
}
