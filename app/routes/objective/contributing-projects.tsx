import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { WeightMark } from "#app/components/tile/weight-mark.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import { contributionTo, type ObjectiveMatrixRow } from "#app/presenters/objective-matrix.ts";
import type { ObjectiveData } from "../objective.tsx";

/** The projects that contribute, with weight, reason and how far they are. */
export function ContributingProjects({ data }: { readonly data: ObjectiveData }) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const { number } = data.assessment.objective;
  const { search } = data.frame.header;
  const columns: Column<ObjectiveMatrixRow>[] = [
    {
      key: "project",
      label: t("objectives:project"),
      onPhone: "name",
      cell: ({ slug, name }) => <TextLink to={`/projecten/${slug}${search}`}>{name[language]}</TextLink>,
    },
    {
      key: "weight",
      label: t("objectives:weight"),
      onPhone: "status",
      cell: (row) => {
        const weight = contributionTo(number, row)?.weight ?? 0;
        return (
          <>
            <WeightMark weight={weight} />{" "}
            <span className="vw-visually-hidden">{t("objectives:weightOf", { weight })}</span>
          </>
        );
      },
    },
    {
      key: "reason",
      label: t("objectives:one.reason"),
      onPhone: "detail",
      cell: (row) => contributionTo(number, row)?.reason[language] ?? null,
    },
    {
      key: "live",
      label: t("objectives:howFar"),
      isNumeric: true,
      onPhone: "detail",
      after: t("objectives:howFarAfter"),
      cell: ({ liveCount, municipalityCount }) =>
        municipalityCount === 0 ? "–" : format.percent(liveCount / municipalityCount),
    },
    {
      key: "origin",
      label: t("objectives:indicatorPart.origin"),
      onPhone: "detail",
      cell: ({ origin }) => <OriginMark origin={origin} />,
    },
  ];
  return (
    <DataTable
      caption={t("objectives:one.projectsCaption")}
      columns={columns}
      rows={data.contributing}
      keyOf={({ slug }) => slug}
      empty={t("objectives:one.projectsNone")}
    />
  );
}
