import { TextLink } from "#app/components/layout/text-link.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { StatusTile } from "#app/components/tile/status-tile.tsx";
import { statusWord } from "#app/components/tile/status-word.ts";
import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { MunicipalityChange } from "#app/presenters/changes-view.ts";

interface MunicipalityChangesProps {
  readonly caption: string;
  readonly changes: readonly MunicipalityChange[];
  /** The day of the figures in links */
  readonly on: Day;
}

/** Every municipality that changed status: where it stood, where it stands. */
export function MunicipalityChanges({ caption, changes, on }: MunicipalityChangesProps) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<MunicipalityChange>[] = [
    {
      key: "municipality",
      label: t("changes:municipality"),
      onPhone: "name",
      cell: ({ code, name }) => <TextLink to={`/gemeenten/${code}?peildatum=${on}`}>{name}</TextLink>,
    },
    {
      key: "change",
      label: t("changes:change"),
      onPhone: "status",
      cell: (row) => (
        <span className="vw-change">
          <span className="vw-change__from">
            <StatusTile status={row.fromStatus} size={16} />
            {statusWord(t, row.fromStatus, row.origin)}
          </span>{" "}
          <span className="vw-change__arrow">
            <span className="vw-visually-hidden">{t("changes:becameArrow")}</span>
            <span aria-hidden="true">→</span>
          </span>{" "}
          <span className="vw-change__to">
            <StatusTile status={row.toStatus} size={16} isDerived={row.isDerived} />
            {statusWord(t, row.toStatus, row.origin)}
          </span>
          {row.isDerived && <span className="vw-change__note"> {t("changes:derived")}</span>}
        </span>
      ),
    },
    {
      key: "day",
      label: t("changes:day"),
      onPhone: "detail",
      cell: (row) => format.shortDay(row.on),
    },
    {
      key: "project",
      label: t("changes:project"),
      onPhone: "detail",
      cell: ({ slug, project }) => <TextLink to={`/projecten/${slug}?peildatum=${on}`}>{project}</TextLink>,
    },
    {
      key: "origin",
      label: t("changes:origin"),
      onPhone: "detail",
      cell: ({ origin }) => <OriginMark origin={origin} />,
    },
  ];
  return (
    <DataTable
      caption={<span className="vw-visually-hidden">{caption}</span>}
      columns={columns}
      rows={changes}
      keyOf={({ code, slug }) => `${code} ${slug}`}
    />
  );
}
