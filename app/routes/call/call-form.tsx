import { CheckboxField } from "#app/components/forms/checkbox-field.tsx";
import { DateField } from "#app/components/forms/date-field.tsx";
import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { RadioField } from "#app/components/forms/radio-field.tsx";
import { SelectField } from "#app/components/forms/select-field.tsx";
import { TextArea } from "#app/components/forms/text-area.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import { CALL_OUTCOMES } from "#app/domain/attention/call-outcome.ts";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./call.css";

interface CallFormProps {
  readonly view: FormView;
  /** Who can be asked to do it */
  readonly people: readonly { readonly accountId: number; readonly name: string }[];
  readonly formId: string;
}

/** What came of a call, and what happens next. */
export function CallForm({ view, people, formId }: CallFormProps) {
  const t = useTranslate();
  const assigned = view.field("toegewezen_aan");
  const isListed = people.some(({ accountId }) => String(accountId) === assigned.value);
  return (
    <form className="vw-form" method="post">
      <HiddenFormId value={formId} />
      <RadioField
        {...view.field("uitkomst")}
        label={t("calls:outcome")}
        options={CALL_OUTCOMES.map((outcome) => ({ value: outcome, label: t(`calls:outcomes.${outcome}`) }))}
      />
      <TextField {...view.field("gesproken_met")} label={t("calls:spokenWith")} isOptional width={36} />
      <TextArea
        {...view.field("toelichting")}
        label={t("calls:note")}
        hint={t("calls:noteHint")}
        isOptional
        rows={4}
      />
      <h2 className="vw-call-after">{t("calls:afterTitle")}</h2>
      <SelectField
        {...assigned}
        label={t("calls:assignedTo")}
        isOptional
        options={[
          { value: "", label: t("calls:nobody") },
          ...(isListed || assigned.value === ""
            ? []
            : [{ value: assigned.value, label: t("calls:formerPerson") }]),
          ...people.map(({ accountId, name }) => ({ value: String(accountId), label: name })),
        ]}
      />
      <TextField {...view.field("volgende_stap")} label={t("calls:nextStep")} isOptional width={36} />
      <DateField {...view.date("volgende_op")} label={t("calls:nextDay")} isOptional />
      <CheckboxField
        id="afgerond"
        name="afgerond"
        label={t("calls:isClosed")}
        error={view.field("afgerond").error}
        isChecked={view.field("afgerond").value === "ja"}
      />
      <div className="vw-call-buttons">
        <button className="nl-button nl-button--primary" type="submit">
          {t("calls:saveNote")}
        </button>
        <button className="nl-button nl-button--secondary" type="submit" name="alleen_planning" value="ja">
          {t("calls:savePlan")}
        </button>
      </div>
    </form>
  );
}
