import { PhaseBars } from "#app/components/charts/phase-bars.tsx";
import { Breadcrumb } from "#app/components/layout/breadcrumb.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { plannedCount } from "#app/presenters/planned-count.ts";
import { projectAnswer } from "#app/presenters/project-answer.ts";
import { methodHref } from "#app/urls/method-anchors.ts";
import type { ProjectData } from "../project.tsx";
import { Emphasised } from "./emphasised.tsx";

/** Name, phase, what it is, and where it stands in one sentence. */
export function ProjectHead({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { facts, measures, frame, hasStarted } = data;
  const { search } = frame.header;
  return (
    <header className="vw-project-head">
      <Breadcrumb trail={[{ label: t("project:crumb"), to: `/projecten${search}` }]} current={facts.name} />
      <h1>{facts.name}</h1>
      <p className="vw-project-head__phase">
        {facts.phase !== null && (
          <>
            <PhaseBars phase={facts.phase} />{" "}
            <span>
              {t("project:phase")} <strong>{t(`projects:phaseName.${facts.phase}`)}</strong>
              {facts.phaseSince !== null &&
                ` ${t("project:phaseSince", { day: format.day(facts.phaseSince) })}`}
            </span>
            {" · "}
          </>
        )}
        {facts.lead === null ? (
          t("project:noLead")
        ) : (
          <>
            {t("project:lead")}{" "}
            <TextLink to={`/gemeenten/${facts.lead.code}${search}`}>{facts.lead.name}</TextLink>
          </>
        )}
      </p>
      <p className="vw-lead">
        {projectAnswer(data, t, format)}{" "}
        {hasStarted && measures.municipalityCount > 0 && <PaceSentence data={data} />}
      </p>
      <p className="vw-project-head__summary">{facts.summary}</p>
      {facts.disagreement !== null && (
        <aside className="vw-disagreement">
          <h2>{t("project:disagreement.title")}</h2>
          <p>
            {t(`project:disagreement.${facts.disagreement.reason}`, {
              phase: t(`projects:phaseName.${facts.disagreement.phase}`),
              count: facts.disagreement.live,
              n: format.number(facts.disagreement.live),
              total: format.number(facts.disagreement.municipalityCount),
            })}{" "}
            <TextLink to={methodHref("phases", search)}>{t("project:counting.title")}</TextLink>
          </p>
        </aside>
      )}
    </header>
  );
}

function PaceSentence({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { pace } = data.measures;
  const target = plannedCount(data.measures.target);
  if (pace === "no_target") return t("project:answerPace.no_target");
  if (pace === "completed") return <Emphasised text={t("project:answerPace.completed")} />;
  if (target === null) return null;
  return (
    <Emphasised text={t(`project:answerPace.${pace}`, { count: target, target: format.number(target) })} />
  );
}
