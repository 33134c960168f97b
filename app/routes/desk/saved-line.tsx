import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskPage } from "#app/presenters/desk-page.server.ts";

interface SavedLineProps {
  readonly code: string;
  readonly saved: DeskPage["saved"];
  readonly isWaiting: boolean;
}

/** What was registered just now, with where everybody sees it; nothing when the page was simply opened. */
export function SavedLine({ code, saved, isWaiting }: SavedLineProps) {
  const t = useTranslate();
  if (saved.length === 0 && !isWaiting) return null;
  const slugs = new Set(saved.map(({ slug }) => slug));
  const [only] = slugs;
  return (
    <section className="vw-saved" role="status" aria-labelledby="opgeslagen">
      <h2 id="opgeslagen">{t("desk:saved.title")}</h2>
      <ul>
        {isWaiting && <li>{t("desk:saved.waiting")}</li>}
        {saved.map(({ revision, text }) => (
          <li key={revision}>{text}</li>
        ))}
      </ul>
      {isWaiting ? (
        <a href={`/mijn-gemeente/${code}/wachtend`}>{t("desk:saved.waitingLink")}</a>
      ) : (
        <a href={`/gemeenten/${code}${slugs.size === 1 ? `?project=${only}` : ""}`}>
          {t("desk:saved.publicPage")}
        </a>
      )}
    </section>
  );
}
