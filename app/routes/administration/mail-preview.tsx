import { useTranslate } from "#app/i18n/use-translate.ts";
import "./mail-text-form.css";

interface MailPreviewProps {
  readonly subject: string;
  readonly text: string;
  readonly language: "nl" | "en";
}

/** A mail with invented values, as it will be read. */
export function MailPreview({ subject, text, language }: MailPreviewProps) {
  const t = useTranslate();
  return (
    <section className="vw-mail-preview" aria-labelledby="voorbeeld">
      <h2 id="voorbeeld">{t("administration:texts.previewTitle")}</h2>
      <p className="vw-source" role="status">
        {t("administration:texts.previewLead")}
      </p>
      <div lang={language}>
        <p>
          <strong>{subject}</strong>
        </p>
        <pre>{text}</pre>
      </div>
    </section>
  );
}
