import type { ProgressClass } from "#app/domain/objectives/progress.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./pace-mark.css";

interface ProgressMarkProps {
  readonly progressClass: ProgressClass;
  /** Figures behind the word: "33% waar 41% werd verwacht" */
  readonly detail?: string;
}

/** How far an indicator or objective is: a mark without colour, always with its word. */
export function ProgressMark({ progressClass, detail = "" }: ProgressMarkProps) {
  const t = useTranslate();
  return (
    <span className="vw-pace-mark">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <ProgressSign progressClass={progressClass} />
      </svg>
      <span>
        <strong>{t(`progress:class.${progressClass}`)}</strong>
        {detail && `: ${detail}`}
      </span>
    </span>
  );
}

function ProgressSign({ progressClass }: Pick<ProgressMarkProps, "progressClass">) {
  switch (progressClass) {
    case "achieved":
      return <path d="M1.5 7.5 5.5 11.5 12.5 2.5" fill="none" stroke="currentColor" strokeWidth="2.2" />;
    case "on_track":
      return <path d="M7 1.5 13.5 12.5H.5Z" fill="currentColor" />;
    case "moderate":
      return <path d="M1.8 2.5H12.2L7 11.2Z" fill="none" stroke="currentColor" strokeWidth="1.6" />;
    case "limited":
      return <path d="M.5 1.5H13.5L7 12.5Z" fill="currentColor" />;
    case "deteriorating":
      return <path d="M.5.5H13.5L7 10ZM.5 11.6h13v2H.5Z" fill="currentColor" />;
    case "not_measured":
      return <path d="M0 7H14" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3.4 1.9" />;
  }
}
