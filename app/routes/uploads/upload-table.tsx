import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { UploadListRow } from "#app/presenters/upload-list.server.ts";

interface UploadTableProps {
  readonly caption: string;
  readonly rows: readonly UploadListRow[];
}

/** Files that were handed in, and what became of them. */
export function UploadTable({ caption, rows }: UploadTableProps) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<UploadListRow>[] = [
    {
      key: "name",
      label: t("uploads:name"),
      onPhone: "name",
      cell: (row) => (
        <a className="nl-link" href={`/taskforce/invoer/${row.id}`}>
          {row.fileName}
        </a>
      ),
    },
    {
      key: "result",
      label: t("uploads:result"),
      onPhone: "detail",
      cell: (row) => resultOf(row),
    },
    {
      key: "rows",
      label: t("uploads:rows"),
      isNumeric: true,
      after: t("uploads:rowsWord"),
      onPhone: "detail",
      cell: (row) => format.number(row.rowCount),
    },
    { key: "by", label: t("uploads:by"), onPhone: "detail", cell: (row) => row.by },
    { key: "at", label: t("uploads:at"), onPhone: "detail", cell: (row) => format.instant(row.at) },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={(row) => String(row.id)} />;

  function resultOf({ decision, eventCount }: UploadListRow): string {
    switch (decision) {
      case null:
        return t("uploads:results.open");
      case "cancelled":
        return t("uploads:results.cancelled");
      case "applied":
        return eventCount === 0
          ? t("uploads:results.appliedNone")
          : t("uploads:results.applied", { count: eventCount, n: format.number(eventCount) });
    }
  }
}
