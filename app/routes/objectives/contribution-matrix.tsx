import { PhaseBars } from "#app/components/charts/phase-bars.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { WeightMark } from "#app/components/tile/weight-mark.tsx";
import type { Day } from "#app/domain/day.ts";
import type { ObjectiveStanding } from "#app/domain/objectives/objective-standing.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import { contributionTo, type ObjectiveMatrixRow } from "#app/presenters/objective-matrix.ts";

interface ContributionMatrixProps {
  readonly matrix: readonly ObjectiveMatrixRow[];
  readonly objectives: readonly ObjectiveStanding[];
  readonly on: Day;
  readonly search: string;
}

/** Projects by objective: what each does for it, and how far the project is itself. */
export function ContributionMatrix({ matrix, objectives, on, search }: ContributionMatrixProps) {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const columns: Column<ObjectiveMatrixRow>[] = [
    {
      key: "project",
      label: t("objectives:project"),
      onPhone: "name",
      cell: ({ slug, name, origin }) => (
        <>
          <TextLink to={`/projecten/${slug}${search}`}>{name[language]}</TextLink>{" "}
          <OriginMark origin={origin} />
        </>
      ),
    },
    {
      key: "phase",
      label: t("objectives:phase"),
      onPhone: "status",
      cell: ({ phase }) =>
        phase === null ? (
          "–"
        ) : (
          <span className="vw-matrix-phase">
            <PhaseBars phase={phase} /> {t(`projects:phaseName.${phase}`)}
          </span>
        ),
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
    ...objectives.map(
      ({ objective }): Column<ObjectiveMatrixRow> => ({
        key: String(objective.number),
        label: `${objective.number} ${objective.title[language]}`,
        onPhone: "detail",
        before: t("objectives:forObjective", { number: objective.number }),
        cell: (row) => {
          const contribution = contributionTo(objective.number, row);
          if (!contribution) return null;
          return (
            <span>
              <WeightMark weight={contribution.weight} />
              <span className="vw-visually-hidden">
                {t("objectives:weightOf", { weight: contribution.weight })}
              </span>
            </span>
          );
        },
      }),
    ),
  ];
  return (
    <div className="vw-objectives-matrix">
      <DataTable
        caption={t("objectives:matrixCaption", { day: format.day(on) })}
        columns={columns}
        rows={matrix}
        keyOf={({ slug }) => slug}
        empty={t("objectives:matrixNone")}
      />
    </div>
  );
}
