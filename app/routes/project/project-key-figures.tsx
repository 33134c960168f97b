import { CoverageBar } from "#app/components/charts/coverage-bar.tsx";
import { KeyFigure, KeyFigures } from "#app/components/layout/key-figure.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { plannedCount } from "#app/presenters/planned-count.ts";
import { shareText } from "#app/presenters/share-text.ts";
import { type MethodPart, methodHref } from "#app/urls/method-anchors.ts";
import type { ProjectData } from "../project.tsx";

interface FigureProps {
  readonly data: ProjectData;
}

/** The four numbers of a project: municipalities, inhabitants, velocity, pace. */
export function ProjectKeyFigures({ data }: FigureProps) {
  const t = useTranslate();
  return (
    <section aria-label={t("project:figures.title")}>
      <KeyFigures>
        <LiveFigure data={data} />
        <InhabitantsFigure data={data} />
        <VelocityFigure data={data} />
        <PaceFigure data={data} />
      </KeyFigures>
    </section>
  );
}

function LiveFigure({ data }: FigureProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { facts, measures } = data;
  const { counts, municipalityCount, coverage, reporting, range, on } = measures;
  const isObserved = facts.origin === "observed";
  const isCertain = range.low === counts.live && range.high === counts.live;
  const label = t(isObserved ? "project:figures.liveObserved" : "project:figures.live");
  const unit = t("project:figures.ofTotal", { total: format.number(municipalityCount) });
  const rangeText = t("project:figures.range", {
    low: format.number(range.low),
    high: format.number(range.high),
  });
  const silent = municipalityCount - reporting.freshCount;
  return (
    <KeyFigure
      label={label}
      value={format.number(counts.live)}
      unit={unit}
      source={
        <>
          {!isCertain && (
            <>
              {rangeText}{" "}
              {t("project:figures.notConfirmed", {
                count: silent,
                n: format.number(silent),
              })}{" "}
            </>
          )}
          {format.day(on)}
          {coverage.municipalitiesFraction !== null &&
            ` · ${shareText(coverage.municipalitiesFraction, format)}`}{" "}
          <Definition data={data} part="coverage" />
        </>
      }
    >
      <CoverageBar
        label={`${format.number(counts.live)} ${unit}${isCertain ? "" : `. ${rangeText}`}`}
        live={counts.live}
        total={municipalityCount}
        target={null}
        range={isCertain ? null : range}
      />
    </KeyFigure>
  );
}

function InhabitantsFigure({ data }: FigureProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { coverage, on } = data.measures;
  const { inhabitantsFraction, liveInhabitants, inhabitants, unknownCount } = coverage;
  const label = t("project:figures.inhabitants");
  if (inhabitantsFraction === null) {
    return <KeyFigure label={label} value="–" unit="" source={t("project:figures.inhabitantsNone")} />;
  }
  return (
    <KeyFigure
      label={label}
      value={format.compact(liveInhabitants)}
      unit={t("project:figures.ofInhabitants", { total: format.compact(inhabitants) })}
      source={
        <>
          {format.day(on)} · {shareText(inhabitantsFraction, format)}{" "}
          {unknownCount > 0 &&
            `${t("project:figures.inhabitantsUnknown", { count: unknownCount, n: format.number(unknownCount) })} `}
          <Definition data={data} part="inhabitants" />
        </>
      }
    />
  );
}

function VelocityFigure({ data }: FigureProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { velocityPerMonth, on } = data.measures;
  return (
    <KeyFigure
      label={t("project:figures.velocity")}
      value={format.decimal(velocityPerMonth, 1).replace("-", "−")}
      unit={t("project:figures.velocityUnit")}
      source={
        <>
          {t("project:figures.velocityPeriod", { day: format.day(on) })}{" "}
          <Definition data={data} part="velocity" />
        </>
      }
    />
  );
}

function PaceFigure({ data }: FigureProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { facts, measures } = data;
  const { counts, pace, target } = measures;
  const planned = plannedCount(target);
  const label = t("project:figures.pace");
  if (target === null || planned === null) {
    return (
      <KeyFigure
        label={label}
        value="–"
        unit={t("project:figures.noTarget")}
        source={t("project:figures.noTargetDetail")}
      />
    );
  }
  const said = t("project:figures.paceDetail", {
    live: format.number(counts.live),
    target: format.number(planned),
    pace: t(`status:pace.${pace}`).toLowerCase(),
  });
  return (
    <KeyFigure
      label={label}
      value={target > 0 ? format.percent(counts.live / target) : "–"}
      unit={t("project:figures.ofTarget")}
      source={
        <>
          {said} {facts.isTargetExample && <OriginMark origin="example" />}{" "}
          <Definition data={data} part="pace" />
        </>
      }
    />
  );
}

/** The definition of a number, one click away. */
function Definition({ data, part }: FigureProps & { readonly part: MethodPart }) {
  const t = useTranslate();
  return (
    <TextLink to={methodHref(part, data.frame.header.search)}>{t("project:figures.definition")}</TextLink>
  );
}
