import type { Dispute } from "#app/domain/participation/live-review.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./dispute-note.css";

/** Under a status that the project lead disputes: since when, and why. The status and the figures stay as they are. */
export function DisputeNote({ dispute }: { readonly dispute: Dispute }) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <span className="vw-dispute">
      <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden="true" focusable="false">
        <path className="vw-dispute__edge" d="M7 1 13 4.5v7L7 15 1 11.5v-7z" />
        <path className="vw-dispute__sign" d="M4.9 6.2a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.3M7 11.4v1.1" />
      </svg>
      <span>
        {t("status:disputed", { day: format.day(dispute.on) })}: <span lang="nl">{dispute.reason}</span>
      </span>
    </span>
  );
}
