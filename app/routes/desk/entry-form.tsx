import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { StatusChoice } from "#app/components/forms/status-choice.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { TextArea } from "#app/components/forms/text-area.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import { type FormView, formView } from "#app/forms/form-view.ts";
import type { FormReply } from "#app/forms/parse-form.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { DeskEntryFormData } from "#app/presenters/desk-entry-form.server.ts";
import { ContactFields } from "./contact-fields.tsx";
import { DeclarationFields } from "./declaration-fields.tsx";

interface EntryFormProps {
  readonly form: DeskEntryFormData;
  /** What it was refused with, or what was typed before signing in again; `null`: it is new */
  readonly reply: FormReply | null;
  /** Whether the entry waits for a second pair of eyes */
  readonly waits: boolean;
  readonly cancelHref: string;
}

const MORE_FIELDS = [
  "leverancier",
  "bewijs_url",
  "toelichting",
  "interne_notitie",
  "contact_naam",
  "contact_email",
  "contact_telefoon",
];

/** How one project stands now: first what is always needed, the rest under one line. */
export function EntryForm({ form, reply, waits, cancelHref }: EntryFormProps) {
  const t = useTranslate();
  const view = formView(reply, form.defaults);
  const { status, isDerived, since } = form.current;
  return (
    <form className="vw-form" method="post" action={form.action}>
      <HiddenFormId value={form.formId} />
      <input type="hidden" name="revisie" value={form.revision} />
      <p className="vw-lead">
        {status === "none" || since === null
          ? t("desk:form.nowNone")
          : isDerived
            ? t("desk:form.nowDerived", { status })
            : t("desk:form.now", { status, since })}
      </p>
      <StatusChoice
        {...view.field("status")}
        label={t("desk:form.status")}
        hint={status === "live" ? t("desk:form.statusHint", { status }) : undefined}
        options={form.statuses.map((choice) => ({
          status: choice,
          meaning: t(`desk:form.meaning.${choice === "live" && status === "live" ? "stillLive" : choice}`),
        }))}
      />
      <DeclarationFields
        view={view}
        dayHint={t(status === "live" && !isDerived ? "desk:form.dayHintLive" : "desk:form.dayHint")}
      />
      <details className="vw-entry__more" open={hasMore(view)}>
        <summary>{t("desk:form.more")}</summary>
        <div className="vw-form">
          <TextField {...view.field("leverancier")} label={t("desk:form.supplier")} isOptional width={36} />
          <TextField
            {...view.field("bewijs_url")}
            label={t("desk:form.evidence")}
            hint={t("desk:form.evidenceHint")}
            isOptional
            width={48}
          />
          <TextArea
            {...view.field("toelichting")}
            label={t("desk:form.note")}
            hint={t("desk:form.noteHint")}
            isOptional
            rows={3}
          />
          <TextArea
            {...view.field("interne_notitie")}
            label={t("desk:form.internalNote")}
            hint={t("desk:form.internalNoteHint")}
            isOptional
            rows={3}
          />
          <ContactFields view={view} legend={t("desk:form.contactTitle")} hint={t("desk:form.contactHint")} />
        </div>
      </details>
      <SubmitRow
        label={t("desk:form.save")}
        link={{ href: cancelHref, label: t("desk:form.cancel") }}
        note={reply?.error ? t("forms:kept") : waits ? t("desk:form.waits") : undefined}
      />
    </form>
  );
}

/** Whether what was refused stands among the rest. */
function hasMore({ errors }: FormView): boolean {
  return errors.some(({ name }) => MORE_FIELDS.includes(name));
}
