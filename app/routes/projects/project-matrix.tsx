import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { STATUSES_DOWNWARD } from "#app/components/tile/status-order.ts";
import { StatusTile } from "#app/components/tile/status-tile.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectStanding } from "#app/presenters/project-standing.ts";
import type { ToldProjects } from "#app/presenters/projects-sentence.ts";

interface ProjectMatrixProps {
  readonly standings: readonly ProjectStanding[];
  readonly told: ToldProjects;
  readonly search: string;
}

/** Number of municipalities per project and status; each row adds up to all of them. */
export function ProjectMatrix({ standings, told, search }: ProjectMatrixProps) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<ProjectStanding>[] = [
    {
      key: "name",
      label: t("projects:project"),
      onPhone: "name",
      cell: ({ slug, name }) => <TextLink to={`/projecten/${slug}${search}`}>{name}</TextLink>,
    },
    ...STATUSES_DOWNWARD.map(
      (status): Column<ProjectStanding> => ({
        key: status,
        label: t(`status:name.${status}`),
        isNumeric: true,
        onPhone: "detail",
        after: t(`status:name.${status}`),
        cell: ({ counts }) => (
          <span className="vw-matrix-cell">
            <StatusTile status={status} size={15} /> {format.number(counts[status])}
          </span>
        ),
      }),
    ),
    {
      key: "total",
      label: t("projects:total"),
      isNumeric: true,
      onPhone: "hidden",
      cell: ({ municipalityCount }) => format.number(municipalityCount),
    },
    {
      key: "origin",
      label: t("projects:origin"),
      onPhone: "status",
      cell: ({ origin }) => <OriginMark origin={origin} />,
    },
  ];
  return (
    <DataTable
      caption={t("projects:matrixCaption", {
        day: format.day(told.on),
        total: format.number(told.municipalityCount),
      })}
      columns={columns}
      rows={standings}
      keyOf={({ slug }) => slug}
      empty={t("projects:noneTitle")}
    />
  );
}
