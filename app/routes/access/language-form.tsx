import "#app/components/forms/form-page.css";
import { RadioField } from "#app/components/forms/radio-field.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";

/** The language of mails to who is signed in. */
export function LanguageForm({ language }: { readonly language: "nl" | "en" }) {
  const t = useTranslate();
  return (
    <form className="vw-form" method="post">
      <input type="hidden" name="actie" value="taal" />
      <RadioField
        id="taal-van-mails"
        name="taal"
        label={t("signIn:account.languageQuestion")}
        value={language}
        options={[
          { value: "nl", label: t("signIn:account.dutch") },
          { value: "en", label: t("signIn:account.english") },
        ]}
      />
      <p>
        <button className="nl-button nl-button--secondary" type="submit">
          {t("signIn:account.saveLanguage")}
        </button>
      </p>
    </form>
  );
}
