import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { LiveReviewRow } from "#app/presenters/live-review-page.server.ts";
import { useEntryColumns } from "./entry-columns.tsx";
import "./my-project.css";

interface ReviewedEntriesProps {
  readonly slug: string;
  readonly caption: string;
  readonly rows: readonly LiveReviewRow[];
}

/** Entries that were confirmed or disputed, with a way back. */
export function ReviewedEntries({ slug, caption, rows }: ReviewedEntriesProps) {
  const t = useTranslate();
  const format = useFormatter();
  const verdict: Column<LiveReviewRow> = {
    key: "verdict",
    label: t("liveReview:verdict"),
    onPhone: "detail",
    cell: ({ review }) =>
      review && (
        <>
          <strong>{t(`liveReview:verdicts.${review.verdict}`)}</strong>{" "}
          {t("liveReview:verdictOn", { day: format.shortDay(review.on) })}
          {review.reason !== "" && (
            <span className="vw-my-project__note" lang="nl">
              {review.reason}
            </span>
          )}
        </>
      ),
  };
  const again: Column<LiveReviewRow> = {
    key: "again",
    label: t("liveReview:again"),
    onPhone: "detail",
    cell: (row) => (
      <a className="nl-link" href={`/mijn-project/${slug}?beoordeel=${row.revision}#oordeel-${row.revision}`}>
        {t("liveReview:again")}
        <span className="vw-visually-hidden">: {row.name}</span>
      </a>
    ),
  };
  return (
    <div className="vw-my-project">
      <DataTable
        caption={caption}
        columns={[...useEntryColumns(), verdict, again]}
        rows={rows}
        keyOf={(row) => String(row.revision)}
      />
    </div>
  );
}
