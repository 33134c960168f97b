import { PhaseBars } from "#app/components/charts/phase-bars.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import type { SortOrder } from "#app/components/tables/sort-order.ts";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { PaceMark } from "#app/components/tile/pace-mark.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { merged, withQuestionMark } from "#app/presenters/page-frame.ts";
import type { ProjectStanding } from "#app/presenters/project-standing.ts";
import type { ToldProjects } from "#app/presenters/projects-sentence.ts";
import { shareText } from "#app/presenters/share-text.ts";
import { PROJECT_SORTS, type ProjectsParams, projectsSearch } from "#app/urls/projects-params.ts";

interface ProjectsTableProps {
  readonly standings: readonly ProjectStanding[];
  readonly told: ToldProjects;
  readonly params: ProjectsParams;
  readonly figuresQuery: [string, string][];
  /** Query of the day with its question mark; empty: today */
  readonly search: string;
}

/** Where each project stands: phase, coverage by municipalities and by inhabitants, pace. */
export function ProjectsTable({ standings, told, params, figuresQuery, search }: ProjectsTableProps) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<ProjectStanding>[] = [
    {
      key: "name",
      label: t("projects:project"),
      isSortable: true,
      onPhone: "name",
      cell: ({ slug, name }) => <TextLink to={`/projecten/${slug}${search}`}>{name}</TextLink>,
    },
    {
      key: "phase",
      label: t("projects:phase"),
      isSortable: true,
      onPhone: "status",
      cell: ({ phase }) =>
        phase === null ? (
          "–"
        ) : (
          <span className="vw-phase-cell">
            <PhaseBars phase={phase} /> {t(`projects:phaseName.${phase}`)}
          </span>
        ),
    },
    {
      key: "live",
      label: t("projects:live"),
      isSortable: true,
      isNumeric: true,
      onPhone: "detail",
      after: t("projects:liveAfter"),
      cell: ({ live }) => format.number(live),
    },
    {
      key: "municipalities",
      label: t("projects:ofMunicipalities"),
      isNumeric: true,
      onPhone: "detail",
      after: t("projects:ofMunicipalitiesAfter"),
      cell: ({ municipalitiesFraction }) => share(municipalitiesFraction),
    },
    {
      key: "inhabitants",
      label: t("projects:ofInhabitants"),
      isSortable: true,
      isNumeric: true,
      onPhone: "detail",
      after: t("projects:ofInhabitantsAfter"),
      cell: ({ inhabitantsFraction }) => share(inhabitantsFraction),
    },
    {
      key: "velocity",
      label: t("projects:velocity"),
      isNumeric: true,
      onPhone: "detail",
      after: t("projects:velocityAfter"),
      cell: ({ velocityPerMonth }) => format.decimal(velocityPerMonth, 1),
    },
    {
      key: "pace",
      label: t("projects:pace"),
      isSortable: true,
      onPhone: "detail",
      cell: ({ pace, live, target }) => (
        <PaceMark
          pace={pace}
          {...(target === null
            ? {}
            : {
                detail: t("status:paceReached", { live: format.number(live), target: format.number(target) }),
              })}
        />
      ),
    },
    {
      key: "origin",
      label: t("projects:origin"),
      onPhone: "detail",
      cell: ({ origin, hasExampleTarget }) => (
        <>
          <OriginMark origin={origin} />
          {hasExampleTarget && ` ${t("projects:exampleTarget")}`}
        </>
      ),
    },
  ];
  const hrefFor = ({ key, direction }: SortOrder) => {
    const by = PROJECT_SORTS.find((candidate) => candidate === key) ?? "portfolio";
    const own = projectsSearch({ ...params, sort: { by, descending: direction === "descending" } });
    return `/projecten${withQuestionMark(merged(new URLSearchParams(figuresQuery), own))}`;
  };
  return (
    <DataTable
      caption={t("projects:listCaption", {
        day: format.day(told.on),
        total: format.number(told.municipalityCount),
      })}
      columns={columns}
      rows={standings}
      keyOf={({ slug }) => slug}
      sort={{
        current: { key: params.sort.by, direction: params.sort.descending ? "descending" : "ascending" },
        hrefFor,
      }}
      empty={`${t("projects:noneTitle")}. ${t("projects:noneText")}`}
    />
  );

  function share(fraction: number | null): string {
    return fraction === null ? t("projects:unknown") : shareText(fraction, format);
  }
}
