import { CheckboxField } from "#app/components/forms/checkbox-field.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface FourEyesFormProps {
  readonly action: string;
  readonly isOn: boolean;
  readonly mayChange: boolean;
  readonly approverCount: number;
}

/** Whether entries wait for a second pair of eyes; only who approves can change it. */
export function FourEyesForm({ action, isOn, mayChange, approverCount }: FourEyesFormProps) {
  const t = useTranslate();
  if (!mayChange) {
    return (
      <>
        <p>{isOn ? t("desk:settings.fourEyesOn") : t("desk:settings.fourEyesOff")}</p>
        <p className="vw-small">{t("desk:settings.onlyApprover")}</p>
      </>
    );
  }
  return (
    <form className="vw-form" method="post" action={action}>
      <input type="hidden" name="soort" value="vier-ogen" />
      <CheckboxField
        id="vier_ogen"
        name="vier_ogen"
        label={t("desk:settings.fourEyesBox")}
        meaning={`${t("desk:settings.fourEyesMeaning")} ${t("desk:settings.approvers", { count: approverCount })}`}
        isChecked={isOn}
      />
      <SubmitRow label={t("desk:settings.save")} />
    </form>
  );
}
