import { StatusTile } from "#app/components/tile/status-tile.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { TimelineEntry } from "#app/presenters/desk-timeline.server.ts";

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** Address of an entry's own page, without its number; `null`: nothing can be changed here */
  readonly entryHref: string | null;
}

/** Everything that was ever recorded, the latest first; what was corrected or withdrawn stays, marked as such. */
export function Timeline({ entries, entryHref }: TimelineProps) {
  const t = useTranslate();
  if (entries.length === 0) return <p>{t("desk:history.none")}</p>;
  return (
    <ol className="vw-timeline">
      {entries.map((entry) => (
        <li
          key={entry.revision}
          className={entry.replacedBy ? "vw-timeline__replaced" : ""}
          id={`opgave-${entry.revision}`}
        >
          <p className="vw-small">
            <strong>{t(`desk:history.kinds.${entry.kind}`)}</strong>
            <br />
            {t("desk:history.number", { revision: entry.revision })}
          </p>
          <div className="vw-timeline__body">
            <Entry entry={entry} />
            {entryHref !== null && entry.replacedBy === null && entry.kind !== "withdrawal" && (
              <a
                className="nl-link vw-desk-action"
                href={`${entryHref}${entry.revision}`}
                aria-label={t("desk:history.changeOf", { revision: entry.revision })}
              >
                {t("desk:history.change")}
              </a>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What one entry says, and who recorded it when. */
export function Entry({ entry }: { readonly entry: TimelineEntry }) {
  const t = useTranslate();
  const format = useFormatter();
  const { kind, status, replaces, replacedBy, plannedLiveOn, reviewOn, supplier } = entry;
  const day = format.day(entry.effectiveOn);
  const details = [
    ...(kind === "correction" && replaces !== null
      ? [t("desk:history.corrects", { revision: replaces })]
      : []),
    ...(plannedLiveOn ? [t("desk:history.planned", { day: format.day(plannedLiveOn) })] : []),
    ...(reviewOn ? [t("desk:history.review", { day: format.day(reviewOn) })] : []),
    ...(supplier ? [t("desk:history.supplier", { name: supplier })] : []),
  ];
  return (
    <>
      <p className="vw-timeline__says">
        {status !== null && <StatusTile status={status} size={20} />}
        <span>
          {status !== null && t("desk:history.says", { status, day })}
          {kind === "confirmation" && t("desk:history.confirms", { day })}
          {kind === "withdrawal" && t("desk:history.withdraws", { revision: replaces ?? "" })}
        </span>
      </p>
      {replacedBy && (
        <p>
          <a href={`#opgave-${replacedBy.revision}`}>
            {t(replacedBy.isWithdrawal ? "desk:history.withdrawn" : "desk:history.replaced", {
              revision: replacedBy.revision,
            })}
          </a>
        </p>
      )}
      {details.length > 0 && <p>{details.join(" · ")}</p>}
      {entry.reason && <p>{t("desk:history.reason", { text: entry.reason })}</p>}
      {entry.note && <p>{t("desk:history.note", { text: entry.note })}</p>}
      {entry.evidenceUrl && (
        <p>
          <a href={entry.evidenceUrl} rel="noreferrer nofollow">
            {t("desk:history.evidence")}
          </a>
        </p>
      )}
      {entry.review && (
        <p>
          <strong>
            {t(
              entry.review.verdict === "disputed"
                ? "desk:history.reviewDisputed"
                : "desk:history.reviewConfirmed",
              {
                at: format.instant(entry.review.at),
                reason: entry.review.reason,
              },
            )}
          </strong>
        </p>
      )}
      {entry.internalNote && (
        <p className="vw-timeline__internal">{t("desk:history.internal", { text: entry.internalNote })}</p>
      )}
      <p className="vw-source">
        {t("desk:history.recorded", { at: format.instant(entry.recordedAt), by: entry.by })}
      </p>
    </>
  );
}
