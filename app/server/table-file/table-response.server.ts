import { PUBLIC_PAGE } from "../page-cache/page-cache.ts";
import type { Table, TableFormat } from "./table.ts";
import { writeCsv } from "./write-csv.server.ts";
import { writeOds } from "./write-ods.server.ts";

const CONTENT_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  json: "application/json; charset=utf-8",
};

interface TableFile {
  readonly format: TableFormat;
  /** Name to save it under, without the dot and what comes after */
  readonly fileName: string;
  readonly table: Table;
}

/** A table as a download. JSON is a list with one object per row, by column. */
export function tableResponse({ format, fileName, table }: TableFile): Response {
  return new Response(bodyOf(format, table), {
    headers: {
      "Content-Type": CONTENT_TYPES[format],
      "Content-Disposition": `attachment; filename="${fileName}.${format}"`,
      "Cache-Control": PUBLIC_PAGE,
    },
  });
}

function bodyOf(format: TableFormat, table: Table): string | ArrayBuffer {
  switch (format) {
    case "csv":
      return writeCsv(table);
    case "ods":
      return writeOds(table);
    case "json":
      return `${JSON.stringify(
        table.rows.map((row) =>
          Object.fromEntries(table.columns.map((column, index) => [column, row[index] ?? null])),
        ),
      )}\n`;
  }
}
