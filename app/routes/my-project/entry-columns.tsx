import type { Column } from "#app/components/tables/data-table.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { LiveReviewRow } from "#app/presenters/live-review-page.server.ts";
import "./my-project.css";

/** What every list of a project lead tells of an entry: who, since when, reported by whom, evidence. */
export function useEntryColumns(): Column<LiveReviewRow>[] {
  const t = useTranslate();
  const format = useFormatter();
  return [
    {
      key: "name",
      label: t("liveReview:municipality"),
      onPhone: "name",
      cell: (row) => (
        <a className="nl-link" href={`/gemeenten/${row.municipalityCode}`}>
          {row.name}
        </a>
      ),
    },
    {
      key: "since",
      label: t("liveReview:since"),
      before: t("liveReview:since"),
      onPhone: "detail",
      cell: (row) => row.since && format.shortDay(row.since),
    },
    {
      key: "reported",
      label: t("liveReview:reported"),
      before: t("liveReview:reported"),
      onPhone: "detail",
      cell: (row) => (
        <>
          {t(`liveReview:sources.${row.source}`)}{" "}
          <span className="vw-my-project__note">
            {t("liveReview:reportedOn", { day: format.shortDay(row.reportedOn) })}
          </span>
        </>
      ),
    },
    {
      key: "evidence",
      label: t("liveReview:evidence"),
      onPhone: "detail",
      cell: (row) =>
        row.evidenceUrl === null ? (
          t("liveReview:noEvidence")
        ) : (
          <a className="nl-link" href={row.evidenceUrl} rel="noreferrer nofollow">
            {t("liveReview:evidenceLink")}
            <span className="vw-visually-hidden">: {row.name}</span>
          </a>
        ),
    },
  ];
}
