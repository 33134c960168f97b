import type { Pace } from "#app/domain/portfolio/pace.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./pace-mark.css";

interface PaceMarkProps {
  readonly pace: Pace;
  /** Figures behind the word: "104 waar 170 was gepland" */
  readonly detail?: string;
}

/** Pace has no colour: a mark, always with its word. */
export function PaceMark({ pace, detail = "" }: PaceMarkProps) {
  const t = useTranslate();
  return (
    <span className="vw-pace-mark">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <PaceSign pace={pace} />
      </svg>
      <span>
        <strong>{t(`status:pace.${pace}`)}</strong>
        {detail && `: ${detail}`}
      </span>
    </span>
  );
}

function PaceSign({ pace }: { readonly pace: Pace }) {
  switch (pace) {
    case "completed":
      return <path d="M1.5 7.5 5.5 11.5 12.5 2.5" fill="none" stroke="currentColor" strokeWidth="2.2" />;
    case "on_track":
      return <path d="M7 1.5 13.5 12.5H.5Z" fill="currentColor" />;
    case "behind":
      return <path d="M1.8 2.5H12.2L7 11.2Z" fill="none" stroke="currentColor" strokeWidth="1.6" />;
    case "far_behind":
      return <path d="M.5 1.5H13.5L7 12.5Z" fill="currentColor" />;
    case "no_target":
      return <path d="M0 7H14" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.4 1.9" />;
  }
}
