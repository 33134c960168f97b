import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { UploadProblemRow } from "#app/presenters/upload-judged.server.ts";

interface ProblemsTableProps {
  readonly caption: string;
  readonly rows: readonly UploadProblemRow[];
}

/** Each wrong cell in its row, marked, with what is wrong and how to mend it. */
export function ProblemsTable({ caption, rows }: ProblemsTableProps) {
  const t = useTranslate();
  const format = useFormatter();
  const columns: Column<UploadProblemRow>[] = [
    {
      key: "line",
      label: t("uploads:line"),
      before: t("uploads:line"),
      onPhone: "name",
      cell: (row) => (
        <>
          <span className="vw-table__word">{t("uploads:line")} </span>
          {row.line === 0 ? t("uploads:refused.whole") : format.number(row.line)}
        </>
      ),
    },
    {
      key: "column",
      label: t("uploads:refused.column"),
      onPhone: "detail",
      before: `${t("uploads:refused.column")}:`,
      cell: (row) => row.column && <code>{row.column}</code>,
    },
    {
      key: "what",
      label: t("uploads:refused.what"),
      onPhone: "detail",
      cell: (row) => row.message,
    },
    {
      key: "row",
      label: t("uploads:refused.row"),
      onPhone: "detail",
      cell: (row) =>
        row.cells.length === 0 ? null : (
          <span className="vw-upload-cells">
            {row.cells.map(({ column, text, isWrong }) =>
              isWrong ? (
                <mark key={column}>{text === "" ? t("uploads:refused.empty") : text}</mark>
              ) : (
                <span key={column}>{text}</span>
              ),
            )}
          </span>
        ),
    },
  ];
  return (
    <div className="vw-upload-table">
      <DataTable caption={caption} columns={columns} rows={rows} keyOf={(row) => row.key} />
    </div>
  );
}
