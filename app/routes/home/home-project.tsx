import { CoverageBar } from "#app/components/charts/coverage-bar.tsx";
import { PhaseBars } from "#app/components/charts/phase-bars.tsx";
import { type CurvePoint, SmallMultiple } from "#app/components/charts/small-multiple.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import type { Frame } from "#app/components/maps/hex-frame.ts";
import type { Cell } from "#app/components/maps/hex-tile.ts";
import { MiniMap } from "#app/components/maps/mini-map.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { PaceMark } from "#app/components/tile/pace-mark.tsx";
import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectStanding } from "#app/presenters/project-standing.ts";
import { shareText } from "#app/presenters/share-text.ts";

interface HomeProjectProps {
  readonly standing: ProjectStanding;
  readonly points: readonly CurvePoint[];
  /** What the stamps show; `null`: the register has no map */
  readonly frame: Frame | null;
  readonly live: readonly Cell[];
  readonly from: Day;
  readonly to: Day;
  readonly search: string;
}

/** One project at a glance: phase, live of all, share of inhabitants, pace, course, place. */
export function HomeProject({ standing, points, frame, live, from, to, search }: HomeProjectProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { phase, target, municipalityCount, inhabitantsFraction } = standing;
  const n = format.number(standing.live);
  const ofAll = t("home:ofMunicipalities", { total: format.number(municipalityCount) });
  const reached =
    target === null ? null : t("status:paceReached", { live: n, target: format.number(target) });
  return (
    <article className="vw-home-project" aria-labelledby={`project-${standing.slug}`}>
      <h3 id={`project-${standing.slug}`}>
        <TextLink to={`/projecten/${standing.slug}${search}`}>{standing.name}</TextLink>
      </h3>
      {phase !== null && (
        <p className="vw-home-project__phase">
          <PhaseBars phase={phase} /> {t("home:phase")} <strong>{t(`projects:phaseName.${phase}`)}</strong>
        </p>
      )}
      <p className="vw-home-project__live">
        <span className="vw-serif">{n}</span> {ofAll}
      </p>
      <CoverageBar
        label={[`${n} ${ofAll}`, ...(reached === null ? [] : [reached])].join(", ")}
        live={standing.live}
        total={municipalityCount}
        target={target}
      />
      {inhabitantsFraction !== null && (
        <p className="vw-source">
          {t("home:ofInhabitants", { share: shareText(inhabitantsFraction, format) })}
        </p>
      )}
      <p className="vw-home-project__pace">
        <PaceMark pace={standing.pace} {...(reached === null ? {} : { detail: reached })} />
      </p>
      <div className="vw-home-project__drawings">
        <SmallMultiple
          label={t("home:curveLabel", { project: standing.name, from: format.day(from), to: format.day(to) })}
          points={points}
          from={from}
          to={to}
          municipalityCount={municipalityCount}
        />
        {frame !== null && <MiniMap frame={frame} live={live} />}
      </div>
      <p className="vw-source">
        <OriginMark origin={standing.origin} />
        {standing.hasExampleTarget && (
          <>
            {" · "}
            {t("home:exampleTarget")} <OriginMark origin="example" />
          </>
        )}
      </p>
    </article>
  );
}
