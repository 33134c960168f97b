import { Section } from "#app/components/layout/section.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import type { PhaseChange } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectData } from "../project.tsx";

/** The phases of the project up to the day, each with its reason; a step back shows too. */
export function ProjectHistory({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const format = useFormatter();
  const { facts, measures } = data;
  if (facts.phases.length === 0) return null;
  const columns: Column<PhaseChange>[] = [
    {
      key: "phase",
      label: t("project:history.phase"),
      onPhone: "name",
      cell: (change) => (
        <>
          {t(`projects:phaseName.${change.phase}`)}
          {change === facts.phases[0] && ` (${t("project:history.now")})`}
        </>
      ),
    },
    {
      key: "since",
      label: t("project:history.since"),
      onPhone: "status",
      cell: (change) => format.day(change.on),
    },
    {
      key: "reason",
      label: t("project:history.reason"),
      onPhone: "detail",
      // Reasons are kept in the language in which the decision was taken.
      cell: (change) => <span lang="nl">{change.reason}</span>,
    },
  ];
  return (
    <Section id="fases" title={t("project:history.title")}>
      <DataTable
        caption={t("project:history.caption")}
        columns={columns}
        rows={facts.phases}
        keyOf={(change) => change.on}
      />
      {facts.hasLaterPhases && (
        <p className="vw-source">{t("project:history.later", { day: format.day(measures.on) })}</p>
      )}
    </Section>
  );
}
