import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { StatusChoice } from "#app/components/forms/status-choice.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { TextArea } from "#app/components/forms/text-area.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import { STATUSES } from "#app/domain/participation/status.ts";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { DeclarationFields } from "./declaration-fields.tsx";

interface RevisionFormProps {
  readonly view: FormView;
  readonly action: string;
  readonly formId: string;
  /** Latest revision of the pair */
  readonly revision: string;
  readonly cancelHref: string;
}

/** Puts something else in the place of an entry, with why. */
export function CorrectionForm({ view, action, formId, revision, cancelHref }: RevisionFormProps) {
  const t = useTranslate();
  return (
    <form className="vw-form" method="post" action={action}>
      <HiddenFormId value={formId} />
      <input type="hidden" name="revisie" value={revision} />
      <input type="hidden" name="soort" value="correctie" />
      <StatusChoice
        {...view.field("status")}
        label={t("desk:form.status")}
        options={STATUSES.filter((status) => status !== "none").map((status) => ({
          status,
          meaning: t(`desk:form.meaning.${status}`),
        }))}
      />
      <DeclarationFields view={view} dayHint={t("desk:event.dayHint")} />
      <TextField {...view.field("leverancier")} label={t("desk:form.supplier")} isOptional width={36} />
      <TextField
        {...view.field("bewijs_url")}
        label={t("desk:form.evidence")}
        hint={t("desk:form.evidenceHint")}
        isOptional
        width={48}
      />
      <Why view={view} />
      <SubmitRow label={t("desk:event.save")} link={{ href: cancelHref, label: t("desk:event.cancel") }} />
      <p>
        <a className="vw-desk-action" href={`${action}?doe=intrekken`}>
          {t("desk:event.toWithdraw")}
        </a>
      </p>
    </form>
  );
}

interface WithdrawalFormProps extends RevisionFormProps {
  /** A confirmation says nothing that could be put otherwise */
  readonly canCorrect: boolean;
}

/** Takes an entry away, with why. */
export function WithdrawalForm(props: WithdrawalFormProps) {
  const { view, action, formId, revision, cancelHref, canCorrect } = props;
  const t = useTranslate();
  return (
    <form className="vw-form" method="post" action={`${action}?doe=intrekken`}>
      <HiddenFormId value={formId} />
      <input type="hidden" name="revisie" value={revision} />
      <input type="hidden" name="soort" value="intrekking" />
      <Why view={view} />
      <SubmitRow
        label={t("desk:event.withdraw")}
        link={{ href: cancelHref, label: t("desk:event.cancel") }}
      />
      {canCorrect && (
        <p>
          <a className="vw-desk-action" href={action}>
            {t("desk:event.toCorrect")}
          </a>
        </p>
      )}
    </form>
  );
}

function Why({ view }: { readonly view: FormView }) {
  const t = useTranslate();
  return (
    <TextArea {...view.field("waarom")} label={t("desk:event.why")} hint={t("desk:event.whyHint")} rows={3} />
  );
}
