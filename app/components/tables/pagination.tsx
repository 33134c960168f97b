import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { TextLink } from "../layout/text-link.tsx";
import { pagesAround } from "./pages-around.ts";
import "./pagination.css";

interface PaginationProps {
  /** Counts from 1 */
  readonly page: number;
  readonly pageSize: number;
  readonly totalCount: number;
  readonly hrefFor: (page: number) => string;
}

/** Links to the other pages of a long table; nothing when all rows fit on one. */
export function Pagination({ page, pageSize, totalCount, hrefFor }: PaginationProps) {
  const t = useTranslate();
  const format = useFormatter();
  const pageCount = Math.ceil(totalCount / pageSize);
  if (pageCount <= 1) return null;
  return (
    <nav className="vw-pagination" aria-label={t("table:pages")}>
      <p>
        {t("table:rowsShown", {
          first: format.number((page - 1) * pageSize + 1),
          last: format.number(Math.min(page * pageSize, totalCount)),
          total: format.number(totalCount),
        })}
      </p>
      <ul>
        {page > 1 && (
          <li>
            <TextLink to={hrefFor(page - 1)} rel="prev">
              {t("table:previous")}
            </TextLink>
          </li>
        )}
        {pagesAround(page, pageCount).map((number, index, all) => (
          <li
            key={number}
            className={index > 0 && number - (all[index - 1] ?? 0) > 1 ? "vw-pagination__gap" : ""}
          >
            {number === page ? (
              <strong aria-current="page">{format.number(number)}</strong>
            ) : (
              <TextLink to={hrefFor(number)} aria-label={t("table:page", { page: format.number(number) })}>
                {format.number(number)}
              </TextLink>
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <TextLink to={hrefFor(page + 1)} rel="next">
              {t("table:next")}
            </TextLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
