import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { IndicatorDetail } from "#app/presenters/indicator-detail.ts";
import { changeValue, indicatorValue } from "#app/presenters/indicator-value.ts";
import type { ObjectiveData } from "../objective.tsx";

interface IndicatorSplitTableProps {
  readonly data: ObjectiveData;
  readonly detail: IndicatorDetail;
}

interface SplitRow {
  readonly key: string;
  readonly name: string;
  /** `null`: no project, but the rest or the sum */
  readonly href: string | null;
  readonly change: number;
}

/** What each project changed between the two days; the parts and the rest add up to the last row. */
export function IndicatorSplitTable({ data, detail: { standing, split } }: IndicatorSplitTableProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { unit, source } = standing.version;
  if (split === null) return <p className="vw-small">{t("objectives:indicatorPart.splitNone")}</p>;
  const moved = split.projects.filter(({ change }) => change !== 0);
  if (split.change === 0 && moved.length === 0) {
    const days = { from: data.since, to: data.on };
    return <p className="vw-small">{t("objectives:indicatorPart.splitZero", days)}</p>;
  }
  const rows: SplitRow[] = moved.map(({ projectSlug, change }) => ({
    key: projectSlug,
    name: data.projectNames.get(projectSlug) ?? projectSlug,
    href: `/projecten/${projectSlug}${data.frame.header.search}`,
    change,
  }));
  const restName =
    source.kind === "measured"
      ? t("objectives:indicatorPart.splitRestMeasured")
      : t("objectives:indicatorPart.splitRest");
  if (split.rest !== 0) rows.push({ key: "rest", name: restName, href: null, change: split.rest });
  rows.push({
    key: "total",
    name: t("objectives:indicatorPart.splitTotal"),
    href: null,
    change: split.change,
  });
  const columns: Column<SplitRow>[] = [
    {
      key: "name",
      label: t("objectives:project"),
      onPhone: "name",
      cell: ({ name, href, key }) =>
        href === null ? (
          <Emphasis isStrong={key === "total"}>{name}</Emphasis>
        ) : (
          <TextLink to={href}>{name}</TextLink>
        ),
    },
    {
      key: "change",
      label: t("objectives:indicatorPart.change"),
      isNumeric: true,
      onPhone: "status",
      cell: ({ change, key }) => (
        <Emphasis isStrong={key === "total"}>{changeValue(change, unit, format)}</Emphasis>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("objectives:indicatorPart.splitCaption", {
        from: indicatorValue(split.from.value, unit, t, format),
        fromOn: split.from.on,
        to: indicatorValue(split.to.value, unit, t, format),
        toOn: split.to.on,
      })}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
    />
  );
}

function Emphasis({ isStrong, children }: { readonly isStrong: boolean; readonly children: string }) {
  return isStrong ? <strong>{children}</strong> : children;
}
