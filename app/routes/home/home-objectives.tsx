import { ScoreBar } from "#app/components/charts/score-bar.tsx";
import { scoreBarLabel } from "#app/components/charts/score-bar-label.ts";
import { Section } from "#app/components/layout/section.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { ProgressMark } from "#app/components/tile/progress-mark.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ObjectiveGlance } from "#app/presenters/objectives-glance.ts";

interface HomeObjectivesProps {
  readonly objectives: readonly ObjectiveGlance[];
  /** Query of the day with its question mark; empty: today */
  readonly search: string;
}

/** The five objectives, each in one line. */
export function HomeObjectives({ objectives, search }: HomeObjectivesProps) {
  const t = useTranslate();
  const format = useFormatter();
  if (objectives.length === 0) return null;
  return (
    <Section
      id="doelstellingen"
      title={t("home:objectivesTitle")}
      link={{ to: `/doelstellingen${search}`, label: t("home:objectivesLink") }}
    >
      <ol className="vw-home-objectives">
        {objectives.map((objective) => (
          <li key={objective.number}>
            <span className="vw-home-objectives__name">
              {objective.number}{" "}
              <TextLink to={`/doelstellingen/${objective.number}${search}`}>{objective.title}</TextLink>
            </span>
            <span className="vw-home-objectives__score">
              {objective.score === null ? "–" : format.percent(objective.score)}
            </span>
            <ScoreBar
              label={scoreBarLabel(objective, t, format)}
              score={objective.score}
              expected={objective.expected}
            />
            <ProgressMark progressClass={objective.progressClass} />
            <span className="vw-source">
              {t("progress:measured", { share: format.percent(objective.measuredFraction) })}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
