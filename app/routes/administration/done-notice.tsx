import { useTranslate } from "#app/i18n/use-translate.ts";
import type { Done } from "#app/presenters/administration-done.ts";
import "./done-notice.css";

/** What was just done; nothing when a page is simply opened. */
export function DoneNotice({ done }: { readonly done: readonly Done[] }) {
  const t = useTranslate();
  if (done.length === 0) return null;
  return (
    <div className="vw-done" role="status">
      {done.map((word) => (
        <p key={word}>{t(`administration:done.${word}`)}</p>
      ))}
    </div>
  );
}
