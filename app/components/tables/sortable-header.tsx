import { Link } from "@remix-run/react";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { SortOrder } from "./sort-order.ts";
import "./sortable-header.css";

interface SortableHeaderProps {
  readonly label: string;
  readonly sortKey: string;
  readonly current: SortOrder;
  /** Address of the table sorted by a key; the same key again turns the order round */
  readonly hrefFor: (order: SortOrder) => string;
  readonly isNumeric?: boolean;
  readonly className?: string;
}

/** Head of a column that sorts the table: a link, so that it works without script and can be shared. */
export function SortableHeader({
  label,
  sortKey,
  current,
  hrefFor,
  isNumeric = false,
  className = "",
}: SortableHeaderProps) {
  const t = useTranslate();
  const isCurrent = current.key === sortKey;
  const next = isCurrent && current.direction === "ascending" ? "descending" : "ascending";
  const numericClass = isNumeric ? "utrecht-table__header-cell--numeric-column" : "";
  return (
    <th
      scope="col"
      className={`utrecht-table__header-cell ${numericClass} ${className}`}
      {...(isCurrent ? { "aria-sort": current.direction } : {})}
    >
      <Link
        className="vw-sort"
        to={hrefFor({ key: sortKey, direction: next })}
        preventScrollReset
        title={t("table:sortBy", { column: label })}
      >
        {label}
        {isCurrent && <span aria-hidden="true">{current.direction === "ascending" ? " ▲" : " ▼"}</span>}
      </Link>
    </th>
  );
}
