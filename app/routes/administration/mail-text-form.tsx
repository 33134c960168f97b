import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { TextArea } from "#app/components/forms/text-area.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./mail-text-form.css";

interface MailTextFormProps {
  readonly formId: string;
  readonly view: FormView;
  /** Of the text */
  readonly language: "nl" | "en";
  readonly isChanged: boolean;
  /** The same mail in the other language */
  readonly otherHref: string;
}

/** Subject and text of a kind of mail, to change, to try and to put back. */
export function MailTextForm({ formId, view, language, isChanged, otherHref }: MailTextFormProps) {
  const t = useTranslate();
  const other = t(`administration:texts.${language === "nl" ? "en" : "nl"}`);
  return (
    <form className="vw-form vw-mail-text" method="post" lang={language}>
      <HiddenFormId value={formId} />
      <TextField {...view.field("onderwerp")} label={t("administration:texts.subject")} width={60} />
      <TextArea
        {...view.field("tekst")}
        label={t("administration:texts.body")}
        hint={t("administration:texts.bodyHint")}
        rows={14}
      />
      <SubmitRow
        label={t("administration:texts.submit")}
        link={{ href: "/beheer/teksten", label: t("administration:texts.back") }}
      />
      <div className="vw-mail-text__more">
        <button className="nl-button nl-button--secondary" type="submit" name="doel" value="voorbeeld">
          {t("administration:texts.preview")}
        </button>
        {isChanged && (
          <button className="nl-button nl-button--secondary" type="submit" name="doel" value="standaard">
            {t("administration:texts.reset")}
          </button>
        )}
        <a className="nl-link" href={otherHref}>
          {t("administration:texts.other", { language: other })}
        </a>
      </div>
    </form>
  );
}
