import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import type { Formula } from "#app/domain/objectives/formulas/formula.ts";
import { FORMULAS } from "#app/domain/objectives/formulas/formulas.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useLanguage, useTranslate } from "#app/i18n/use-translate.ts";
import { METHOD_ANCHORS } from "#app/urls/method-anchors.ts";

/** Every formula of computed indicators, with its version and since when that holds. */
export function FormulaList() {
  const t = useTranslate();
  const format = useFormatter();
  const language = useLanguage();
  const columns: Column<Formula>[] = [
    {
      key: "name",
      label: t("method:formulas.name"),
      onPhone: "name",
      cell: ({ name, title }) => <span id={`formule-${name}`}>{title[language]}</span>,
    },
    {
      key: "description",
      label: t("method:formulas.description"),
      onPhone: "status",
      cell: ({ description }) => description[language],
    },
    {
      key: "version",
      label: t("method:formulas.version"),
      isNumeric: true,
      onPhone: "detail",
      before: t("method:formulas.version"),
      cell: ({ version }) => format.number(version),
    },
    {
      key: "since",
      label: t("method:formulas.since"),
      onPhone: "detail",
      before: t("method:formulas.since"),
      cell: ({ versionOn }) => format.shortDay(versionOn),
    },
  ];
  return (
    <section aria-labelledby={METHOD_ANCHORS.formulas}>
      <h3 id={METHOD_ANCHORS.formulas}>{t("method:formulas.title")}</h3>
      <DataTable
        caption={t("method:formulas.intro")}
        columns={columns}
        rows={Object.values(FORMULAS)}
        keyOf={({ name }) => name}
      />
    </section>
  );
}
