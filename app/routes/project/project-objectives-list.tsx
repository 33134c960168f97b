import { Section } from "#app/components/layout/section.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { WeightMark } from "#app/components/tile/weight-mark.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ProjectObjective } from "#app/presenters/project-objectives.ts";
import type { ProjectData } from "../project.tsx";

/** The objectives that the project contributes to, with weight and reason. */
export function ProjectObjectivesList({ data }: { readonly data: ProjectData }) {
  const t = useTranslate();
  const { search } = data.frame.header;
  if (data.objectives.length === 0) return null;
  const columns: Column<ProjectObjective>[] = [
    {
      key: "objective",
      label: t("project:objectives.objective"),
      onPhone: "name",
      cell: ({ number, title }) => (
        <TextLink to={`/doelstellingen/${number}${search}`}>
          {number} {title}
        </TextLink>
      ),
    },
    {
      key: "weight",
      label: t("project:objectives.weight"),
      onPhone: "status",
      cell: ({ weight }) => (
        <>
          <WeightMark weight={weight} /> {t("project:objectives.weightOf", { weight })}
        </>
      ),
    },
    {
      key: "reason",
      label: t("project:objectives.reason"),
      onPhone: "detail",
      cell: ({ reason }) => reason,
    },
    {
      key: "origin",
      label: t("project:objectives.origin"),
      onPhone: "detail",
      cell: ({ origin }) => (origin === "example" ? <OriginMark origin={origin} /> : null),
    },
  ];
  return (
    <Section
      id="doelstellingen"
      title={t("project:objectives.title")}
      link={{ to: `/doelstellingen${search}`, label: t("project:objectives.all") }}
    >
      <DataTable
        caption={t("project:objectives.caption")}
        columns={columns}
        rows={data.objectives}
        keyOf={({ number }) => String(number)}
      />
    </Section>
  );
}
