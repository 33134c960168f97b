import { FormField } from "#app/components/forms/form-field.tsx";
import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { TextArea } from "#app/components/forms/text-area.tsx";
import { MOST_UPLOAD_ROWS } from "#app/domain/import/upload-limits.ts";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./upload-form.css";

interface UploadFormProps {
  readonly view: FormView;
  readonly formId: string;
}

/** A file to hand in, or rows to paste. */
export function UploadForm({ view, formId }: UploadFormProps) {
  const t = useTranslate();
  const { error } = view.field("bestand");
  return (
    <form className="vw-form vw-upload-form" method="post" encType="multipart/form-data">
      <HiddenFormId value={formId} />
      <FormField
        id="bestand"
        label={t("uploads:file")}
        hint={t("uploads:fileHint", { rows: MOST_UPLOAD_ROWS })}
        error={error}
      >
        {(description) => (
          <input
            className="vw-upload-form__file"
            id="bestand"
            name="bestand"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            {...description}
          />
        )}
      </FormField>
      <TextArea
        {...view.field("geplakt")}
        label={t("uploads:pasted")}
        hint={t("uploads:pastedHint")}
        rows={7}
      />
      <SubmitRow label={t("uploads:submit")} note={t("uploads:submitNote")} />
    </form>
  );
}
