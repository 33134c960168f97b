import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { StatusLabel } from "#app/components/tile/status-label.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { UploadChangeRow } from "#app/presenters/upload-judged.server.ts";

interface ChangesTableProps {
  readonly caption: string;
  readonly rows: readonly UploadChangeRow[];
}

/** From which status to which each row brings a municipality. */
export function ChangesTable({ caption, rows }: ChangesTableProps) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<UploadChangeRow>[] = [
    {
      key: "name",
      label: t("uploads:municipality"),
      onPhone: "name",
      cell: (row) => (
        <a className="nl-link" href={`/gemeenten/${row.code}`}>
          {row.name}
        </a>
      ),
    },
    { key: "project", label: t("uploads:project"), onPhone: "detail", cell: (row) => row.projectName },
    {
      key: "from",
      label: t("uploads:from"),
      before: `${t("uploads:from")}:`,
      onPhone: "detail",
      cell: (row) => <StatusLabel status={row.from} origin={row.origin} />,
    },
    {
      key: "to",
      label: t("uploads:to"),
      before: `${t("uploads:to")}:`,
      onPhone: "detail",
      cell: (row) => (
        <>
          {row.isConfirmation ? t("uploads:confirmed") : <StatusLabel status={row.to} origin={row.origin} />}
          {row.plannedLiveOn !== null && (
            <span className="vw-upload-note">
              {t("uploads:planned", { day: format.shortDay(row.plannedLiveOn) })}
            </span>
          )}
          {row.isOvertaken && <span className="vw-upload-note">{t("uploads:overtaken")}</span>}
        </>
      ),
    },
    {
      key: "day",
      label: t("uploads:day"),
      before: t("uploads:day").toLowerCase(),
      onPhone: "detail",
      cell: (row) => format.shortDay(row.effectiveOn),
    },
    {
      key: "line",
      label: t("uploads:line"),
      before: t("uploads:lineWord"),
      isNumeric: true,
      onPhone: "detail",
      cell: (row) => format.number(row.line),
    },
  ];
  return (
    <div className="vw-upload-table">
      <DataTable caption={caption} columns={columns} rows={rows} keyOf={(row) => row.key} />
    </div>
  );
}
