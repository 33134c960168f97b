import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { MunicipalityList, type MunicipalityListRow } from "./municipality-list.tsx";

interface MunicipalityGroupsProps {
  readonly caption: string;
  /** In order of province */
  readonly rows: readonly MunicipalityListRow[];
  /** Municipalities of each province on the day, also those on other pages */
  readonly countByProvince: Readonly<Record<string, number>>;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
}

/** Municipalities under the name of their province. */
export function MunicipalityGroups({ caption, rows, countByProvince, search }: MunicipalityGroupsProps) {
  const t = useTranslate();
  const format = useFormatter();
  return [...groupByProvince(rows)].map(([province, members]) => {
    const count = countByProvince[province] ?? members.length;
    return (
      <div key={province} className="vw-province-group">
        <h3>
          {province}{" "}
          <span className="vw-province-group__count">
            {t("counted:municipalities", { count, n: format.number(count) })}
          </span>
        </h3>
        <MunicipalityList
          caption={`${province}: ${caption}`}
          rows={members}
          search={search}
          hasProvince={false}
        />
      </div>
    );
  });
}

function groupByProvince(rows: readonly MunicipalityListRow[]): Map<string, MunicipalityListRow[]> {
  const groups = new Map<string, MunicipalityListRow[]>();
  for (const row of rows) {
    const group = groups.get(row.province);
    if (group) group.push(row);
    else groups.set(row.province, [row]);
  }
  return groups;
}
