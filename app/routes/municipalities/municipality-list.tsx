import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import type { Status } from "#app/domain/participation/status.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { ProjectTiles } from "./project-tiles.tsx";
import "./municipality-list.css";

/** A municipality with how many projects it uses. */
export interface MunicipalityListRow {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  /** `null`: not known */
  readonly inhabitants: number | null;
  readonly live: number;
  /** Its status in each project, in the order of the portfolio */
  readonly statuses: readonly Status[];
}

interface MunicipalityListProps {
  readonly caption: string;
  readonly rows: readonly MunicipalityListRow[];
  /** Query of the day of the figures, kept in links */
  readonly search: string;
  /** Left out where a heading says it already */
  readonly hasProvince: boolean;
}

/** More tiles than this no longer tell anything at a glance. */
const MOST_TILES = 12;

/** Municipalities with the projects they use. */
export function MunicipalityList({ caption, rows, search, hasProvince }: MunicipalityListProps) {
  const t = useTranslate();
  const format = useFormatter();
  const name: Column<MunicipalityListRow> = {
    key: "name",
    label: t("municipalities:name"),
    onPhone: "name",
    cell: (row) => <TextLink to={`/gemeenten/${row.code}${search}`}>{row.name}</TextLink>,
  };
  const province: Column<MunicipalityListRow> = {
    key: "province",
    label: t("municipalities:province"),
    onPhone: "detail",
    cell: (row) => row.province,
  };
  const inhabitants: Column<MunicipalityListRow> = {
    key: "inhabitants",
    label: t("municipalities:inhabitants"),
    isNumeric: true,
    onPhone: "detail",
    after: t("municipalities:inhabitantsWord"),
    cell: (row) =>
      row.inhabitants === null ? t("municipalities:sizes.unknown") : format.number(row.inhabitants),
  };
  const inUse: Column<MunicipalityListRow> = {
    key: "inUse",
    label: t("municipalities:inUse"),
    onPhone: "status",
    cell: (row) => (
      <span className="vw-in-use">
        {row.statuses.length <= MOST_TILES && <ProjectTiles statuses={row.statuses} />}
        <span>
          {row.statuses.length === 0
            ? t("municipalities:noProjects")
            : t("municipalities:countOf", {
                live: format.number(row.live),
                total: format.number(row.statuses.length),
              })}
        </span>
      </span>
    ),
  };
  const columns = hasProvince ? [name, inUse, province, inhabitants] : [name, inUse, inhabitants];
  return (
    <div className={`vw-municipality-list ${hasProvince ? "vw-municipality-list--wide" : ""}`}>
      <DataTable
        caption={<span className="vw-visually-hidden">{caption}</span>}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.code}
      />
    </div>
  );
}
