import { TextField } from "#app/components/forms/text-field.tsx";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface ContactFieldsProps {
  readonly view: FormView;
  readonly legend: string;
  readonly hint: string;
}

/** Whom to call. */
export function ContactFields({ view, legend, hint }: ContactFieldsProps) {
  const t = useTranslate();
  return (
    <fieldset className="vw-entry__contact">
      <legend className="utrecht-form-label">{legend}</legend>
      <p className="vw-field__hint">{hint}</p>
      <TextField {...view.field("contact_naam")} label={t("desk:form.contactName")} isOptional width={36} />
      <TextField {...view.field("contact_email")} label={t("desk:form.contactEmail")} isOptional width={36} />
      <TextField
        {...view.field("contact_telefoon")}
        label={t("desk:form.contactPhone")}
        isOptional
        width={18}
      />
    </fieldset>
  );
}
