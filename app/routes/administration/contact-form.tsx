import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { SelectField } from "#app/components/forms/select-field.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import { Section } from "#app/components/layout/section.tsx";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface ContactFormProps {
  readonly formId: string;
  readonly view: FormView;
  /** Everything that a contact can be for */
  readonly subjects: readonly { readonly value: string; readonly label: string }[];
  /** It is about a contact that is known */
  readonly isChange: boolean;
}

/** Whom to call, to fill in or to change. */
export function ContactForm({ formId, view, subjects, isChange }: ContactFormProps) {
  const t = useTranslate();
  return (
    <Section id="invullen" title={t(isChange ? "administration:contact.edit" : "administration:contact.add")}>
      <form className="vw-form" method="post" action="?">
        <HiddenFormId value={formId} />
        <SelectField
          {...view.field("voor")}
          label={t("administration:contact.about")}
          hint={t("administration:contact.aboutHint")}
          options={subjects}
        />
        <TextField {...view.field("naam")} label={t("administration:contact.name")} width={30} />
        <TextField {...view.field("email")} label={t("administration:contact.email")} isOptional width={30} />
        <TextField
          {...view.field("telefoon")}
          label={t("administration:contact.phone")}
          isOptional
          width={16}
        />
        <SubmitRow
          label={t("administration:contact.submit")}
          link={{ href: "/beheer/contacten", label: t("administration:contact.back") }}
        />
        {isChange && (
          <p>
            <button className="nl-button nl-button--secondary" type="submit" name="doel" value="weg">
              {t("administration:contact.remove")}
            </button>
          </p>
        )}
      </form>
    </Section>
  );
}
