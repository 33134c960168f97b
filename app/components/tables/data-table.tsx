import { Fragment, type ReactNode } from "react";
import type { SortOrder } from "./sort-order.ts";
import { SortableHeader } from "./sortable-header.tsx";
import "./data-table.css";

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** Drawn in the head in place of the label, which screen readers still hear: the years above a column of strips */
  readonly drawnHead?: ReactNode;
  /** Sorts by this column's key when its head is chosen */
  readonly isSortable?: boolean;
  /** Numbers stand right */
  readonly isNumeric?: boolean;
  /** `null`: there is nothing to tell, and no words around it either */
  readonly cell: (row: Row) => ReactNode;
  /** Words that make the cell readable without its head, on a phone: "inwoners" after a number, "sinds" before a day */
  readonly before?: string;
  readonly after?: string;
  /** On a phone: `name` and `status` share the first line, `detail` follows on the second, `hidden` repeats what stands there */
  readonly onPhone: "name" | "status" | "detail" | "hidden";
}

interface DataTableProps<Row> {
  /** What the table shows, out of how many, on which day */
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Absent: the table cannot be sorted */
  readonly sort?: { readonly current: SortOrder; readonly hrefFor: (order: SortOrder) => string };
  /** What stands under a row over its whole width, such as the form that changes it; `null`: nothing */
  readonly below?: (row: Row) => ReactNode;
  /** Shown in place of the rows when there are none: why, and the next step */
  readonly empty?: ReactNode;
}

/** A table of figures; on a phone two lines per row in the same order, never a table that scrolls sideways. */
export function DataTable<Row>({ caption, columns, rows, keyOf, sort, below, empty }: DataTableProps<Row>) {
  const firstDetail = columns.find(({ onPhone }) => onPhone === "detail")?.key;
  return (
    <table className="utrecht-table vw-table">
      <caption className="utrecht-table__caption">{caption}</caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} {...(sort ? { sort } : {})} />
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rows.map((row) => (
          <Fragment key={keyOf(row)}>
            <tr className="utrecht-table__row">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} isFirstDetail={column.key === firstDetail} />
              ))}
            </tr>
            {below && <BelowRow columnCount={columns.length}>{below(row)}</BelowRow>}
          </Fragment>
        ))}
        {rows.length === 0 && empty && (
          <tr className="utrecht-table__row">
            <td className="utrecht-table__cell vw-table__empty" colSpan={columns.length}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function BelowRow({ columnCount, children }: { readonly columnCount: number; readonly children: ReactNode }) {
  if (children === null) return null;
  return (
    <tr className="utrecht-table__row vw-table__below">
      <td className="utrecht-table__cell" colSpan={columnCount}>
        {children}
      </td>
    </tr>
  );
}

interface ColumnHeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort?: { readonly current: SortOrder; readonly hrefFor: (order: SortOrder) => string };
}

function ColumnHead<Row>({ column, sort }: ColumnHeadProps<Row>) {
  const { key, label, drawnHead, isNumeric = false, isSortable = false } = column;
  if (sort && isSortable) {
    return <SortableHeader label={label} sortKey={key} isNumeric={isNumeric} {...sort} />;
  }
  const numericClass = isNumeric ? "utrecht-table__header-cell--numeric-column" : "";
  return (
    <th scope="col" className={`utrecht-table__header-cell vw-table__plain-head ${numericClass}`}>
      {drawnHead ? <span className="vw-visually-hidden">{label}</span> : label}
      {drawnHead}
    </th>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isFirstDetail: boolean;
}

function Cell<Row>({ column, row, isFirstDetail }: CellProps<Row>) {
  const { onPhone, isNumeric = false, before, after, cell } = column;
  const className = [
    "utrecht-table__cell",
    `vw-table__${onPhone}`,
    isFirstDetail ? "vw-table__detail--first" : "",
    isNumeric ? "utrecht-table__cell--numeric-column utrecht-table__cell--numeric-data" : "",
  ].join(" ");
  const content = cell(row);
  if (onPhone === "name") {
    return (
      <th scope="row" className={className}>
        {content}
      </th>
    );
  }
  if (content === null || content === "") return <td className={className} />;
  return (
    <td className={className}>
      {before && <span className="vw-table__word">{before} </span>}
      {content}
      {after && <span className="vw-table__word"> {after}</span>}
    </td>
  );
}
