import { CoverageBar } from "#app/components/charts/coverage-bar.tsx";
import { KeyFigure, KeyFigures } from "#app/components/layout/key-figure.tsx";
import { type AnswerCounts, completeCount } from "#app/domain/round/round-progress.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

/** How far all municipalities together are: the figures of the page. */
export function RoundFigures({ counts }: { readonly counts: AnswerCounts }) {
  const t = useTranslate();
  const format = useFormatter();
  const complete = completeCount(counts);
  const unit = t("rounds:ofAsked", { count: counts.asked, n: format.number(counts.asked) });
  const share = (count: number) => (counts.asked === 0 ? "" : format.percent(count / counts.asked));
  return (
    <KeyFigures>
      <KeyFigure
        label={t("rounds:figures.complete")}
        value={format.number(complete)}
        unit={unit}
        source={t("rounds:figures.completeNote", {
          onTime: format.number(counts.on_time),
          late: format.number(counts.late),
        })}
      >
        <CoverageBar
          label={`${t("rounds:figures.complete")}: ${format.number(complete)} ${unit}`}
          live={complete}
          total={counts.asked}
          target={null}
        />
      </KeyFigure>
      <KeyFigure
        label={t("rounds:figures.late")}
        value={format.number(counts.late)}
        unit={unit}
        source={t("rounds:figures.lateNote")}
      />
      <KeyFigure
        label={t("rounds:figures.partly")}
        value={format.number(counts.partly)}
        unit={unit}
        source={share(counts.partly)}
      />
      <KeyFigure
        label={t("rounds:figures.missing")}
        value={format.number(counts.missing)}
        unit={unit}
        source={share(counts.missing)}
      />
    </KeyFigures>
  );
}
