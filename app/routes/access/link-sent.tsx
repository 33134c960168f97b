import { useTranslate } from "#app/i18n/use-translate.ts";

interface LinkSentProps {
  readonly againHref: string;
  readonly linkMinutes: number;
}

/** What to do after asking for a link; the same for every address. */
export function LinkSent({ againHref, linkMinutes }: LinkSentProps) {
  const t = useTranslate();
  return (
    <div className="vw-prose">
      <p>{t("signIn:link.sentHow", { minutes: linkMinutes })}</p>
      <p>{t("signIn:link.sentNothing")}</p>
      <p>
        <a className="nl-link" href={againHref}>
          {t("signIn:link.again")}
        </a>
      </p>
    </div>
  );
}
