import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { indicatorValue } from "#app/presenters/indicator-value.ts";
import { type MunicipalityObjective, ownValueText } from "#app/presenters/municipality-objectives.ts";

interface ObjectivesShareProps {
  readonly name: string;
  readonly on: Day;
  readonly objectives: readonly MunicipalityObjective[];
  readonly search: string;
}

/** The indicators that can be told of one municipality: its own value beside that of all. */
export function ObjectivesShare({ name, on, objectives, search }: ObjectivesShareProps) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<MunicipalityObjective>[] = [
    {
      key: "indicator",
      label: t("municipality:objectives.indicator"),
      onPhone: "name",
      cell: (row) => (
        <TextLink to={`/doelstellingen/${row.number}${search}#${row.slug}`}>{row.name}</TextLink>
      ),
    },
    {
      key: "own",
      label: name,
      isNumeric: true,
      onPhone: "status",
      cell: (row) => ownValueText(row, t, format),
    },
    {
      key: "national",
      label: t("municipality:objectives.national"),
      isNumeric: true,
      onPhone: "detail",
      before: t("municipality:objectives.national"),
      cell: ({ national, unit }) => (national === null ? "–" : indicatorValue(national, unit, t, format)),
    },
    {
      key: "objective",
      label: t("municipality:objectives.objective"),
      isNumeric: true,
      onPhone: "detail",
      before: t("municipality:objectives.objective"),
      cell: ({ number }) => number,
    },
  ];
  return (
    <DataTable
      caption={t("municipality:objectives.caption", { name, day: format.day(on) })}
      columns={columns}
      rows={objectives}
      keyOf={({ slug }) => slug}
    />
  );
}
