import { TextLink } from "#app/components/layout/text-link.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import type { Reconciliation } from "#app/domain/participation/reconciliation.ts";
import type { TargetPoint } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectData } from "../project.tsx";
import { projectHref } from "./project-href.ts";

/** Beside the chart: what it shows, what the dashed line is, what the register did to the counts. */
export function ChartExplanations({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const { facts, params } = data;
  const what =
    params.unit === "inhabitants"
      ? "whatInhabitants"
      : facts.origin === "observed"
        ? "whatObserved"
        : "whatLayers";
  return (
    <aside className="vw-project-chart__aside">
      <h4>{t("project:chart.whatTitle")}</h4>
      <p>{t(`project:chart.${what}`)}</p>
      <h4>{t("project:chart.targetTitle")}</h4>
      <TargetText data={data} />
      <h4>{t("project:chart.reorganisationTitle")}</h4>
      <Reorganisations data={data} />
    </aside>
  );
}

function TargetText({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { facts, params } = data;
  if (facts.targets.length === 0) return <p>{t("project:chart.targetNone")}</p>;
  if (params.unit === "inhabitants") return <p>{t("project:chart.targetOnlyMunicipalities")}</p>;
  const points = facts.targets.map((point) =>
    t("project:chart.targetPoint", { value: targetValue(point), day: format.day(point.on) }),
  );
  return (
    <p>
      {t("project:chart.targetText", { points: format.list(points) })}{" "}
      {facts.isTargetExample && (
        <>
          {t("project:chart.targetExample")} <OriginMark origin="example" />
        </>
      )}
    </p>
  );

  function targetValue({ unit, value }: TargetPoint): string {
    if (unit === "fraction") return t("project:chart.targetShare", { share: format.percent(value) });
    return t("counted:municipalities", { count: value, n: format.number(value) });
  }
}

function Reorganisations({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { reconciliations, earlierReorganisations, course, params, measures } = data;
  const coming = course.steps.filter((step) => step.on > measures.on);
  const other = params.borders === "then" ? "now" : "then";
  const isStill = reconciliations.length === 0 && coming.length === 0;
  return (
    <>
      {isStill && <p>{t("project:chart.reconciliationNone")}</p>}
      {coming.map((step) => (
        <p key={step.on}>
          {t("project:chart.reconciliation", {
            day: format.day(step.on),
            before: format.number(step.before),
            after: format.number(step.after),
          })}
        </p>
      ))}
      {reconciliations.map((line) => (
        <p key={line.on}>
          <ReconciliationText line={line} />
        </p>
      ))}
      {earlierReorganisations > 0 && (
        <p>
          {t("project:chart.reconciliationEarlier", {
            count: earlierReorganisations,
            n: format.number(earlierReorganisations),
          })}
        </p>
      )}
      {!isStill && (
        <p>
          <TextLink to={projectHref(data, { borders: other })} preventScrollReset>
            {t(other === "now" ? "project:chart.showNow" : "project:chart.showThen")}
          </TextLink>
        </p>
      )}
    </>
  );
}

function ReconciliationText({ line }: { readonly line: Reconciliation }) {
  const t = useTranslate();
  const format = useFormatter();
  const register = {
    day: format.day(line.on),
    before: format.number(line.municipalityCountBefore),
    after: format.number(line.municipalityCountAfter),
  };
  if (line.liveBefore === line.liveAfter) {
    return t("project:chart.reconciliationSame", { ...register, live: format.number(line.liveAfter) });
  }
  return t("project:chart.reconciliationLive", {
    ...register,
    liveBefore: format.number(line.liveBefore),
    liveAfter: format.number(line.liveAfter),
  });
}
