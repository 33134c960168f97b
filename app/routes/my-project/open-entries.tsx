import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { type Column, DataTable } from "#app/components/tables/data-table.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { LiveReviewRow } from "#app/presenters/live-review-page.server.ts";
import { useEntryColumns } from "./entry-columns.tsx";
import "./my-project.css";

interface OpenEntriesProps {
  readonly slug: string;
  readonly caption: string;
  readonly rows: readonly LiveReviewRow[];
  readonly page: number;
  readonly formId: string;
}

/** Entries that were not looked at: confirmed with one button, disputed on a form. */
export function OpenEntries({ slug, caption, rows, page, formId }: OpenEntriesProps) {
  const t = useTranslate();
  const contact: Column<LiveReviewRow> = {
    key: "contact",
    label: t("liveReview:contact"),
    onPhone: "detail",
    cell: (row) =>
      row.contact === null ? (
        t("liveReview:noContact")
      ) : row.contact.email === "" ? (
        `${row.contact.name} ${row.contact.phone}`.trim()
      ) : (
        <a className="nl-link" href={`mailto:${row.contact.email}`}>
          {row.contact.name}
        </a>
      ),
  };
  const verdict: Column<LiveReviewRow> = {
    key: "verdict",
    label: t("liveReview:verdict"),
    onPhone: "detail",
    cell: (row) => (
      <span className="vw-my-project__verdict">
        <button
          className="nl-button nl-button--secondary"
          type="submit"
          name="opgave"
          value={row.revision}
          aria-label={t("liveReview:correctOf", { municipality: row.name })}
        >
          {t("liveReview:correct")}
        </button>
        <a
          className="nl-link"
          href={`/mijn-project/${slug}?${page > 1 ? `pagina=${page}&` : ""}beoordeel=${row.revision}#oordeel-${row.revision}`}
          aria-label={t("liveReview:disputeOf", { municipality: row.name })}
        >
          {t("liveReview:dispute")}
        </a>
      </span>
    ),
  };
  return (
    <form className="vw-my-project" method="post" action={`/mijn-project/${slug}`}>
      <HiddenFormId value={formId} />
      <input type="hidden" name="oordeel" value="klopt" />
      <DataTable
        caption={caption}
        columns={[...useEntryColumns(), contact, verdict]}
        rows={rows}
        keyOf={(row) => String(row.revision)}
      />
    </form>
  );
}
