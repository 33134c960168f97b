import { DateField } from "#app/components/forms/date-field.tsx";
import { TextArea } from "#app/components/forms/text-area.tsx";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface DeclarationFieldsProps {
  readonly view: FormView;
  /** What the day is about, and what stands there at first */
  readonly dayHint: string;
}

/** The days and the reason that go with a status; the style shows those of the chosen one. */
export function DeclarationFields({ view, dayHint }: DeclarationFieldsProps) {
  const t = useTranslate();
  return (
    <>
      <DateField {...view.date("per")} label={t("desk:form.day")} hint={dayHint} />
      <div className="vw-entry__plan">
        <DateField
          {...view.date("gepland_in_gebruik")}
          label={t("desk:form.plan")}
          hint={t("desk:form.planHint")}
          isOptional
        />
      </div>
      <div className="vw-entry__reason">
        <TextArea
          {...view.field("reden")}
          label={t("desk:form.reason")}
          hint={t("desk:form.reasonHint")}
          rows={3}
        />
      </div>
      <div className="vw-entry__review">
        <DateField {...view.date("herbeoordelen_op")} label={t("desk:form.review")} />
      </div>
    </>
  );
}
