import { CheckboxField } from "#app/components/forms/checkbox-field.tsx";
import { DateField } from "#app/components/forms/date-field.tsx";
import { FieldGroup } from "#app/components/forms/field-group.tsx";
import { TextArea } from "#app/components/forms/text-area.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface RoundFieldsProps {
  readonly view: FormView;
  /** Projects that can be chosen */
  readonly projects: readonly { readonly slug: string; readonly name: string }[];
}

/** The fields of a round that is to be opened. */
export function RoundFields({ view, projects }: RoundFieldsProps) {
  const t = useTranslate();
  const chosen = view.values("projecten");
  return (
    <>
      <TextField
        {...view.field("naam")}
        label={t("rounds:form.title")}
        hint={t("rounds:form.titleHint")}
        width={32}
      />
      <FieldGroup
        id="projecten"
        legend={t("rounds:form.projects")}
        hint={t("rounds:form.projectsHint")}
        error={view.field("projecten").error}
      >
        {projects.map(({ slug, name }, index) => (
          <CheckboxField
            key={slug}
            id={index === 0 ? "projecten" : `projecten-${slug}`}
            name="projecten"
            label={name}
            checkedValue={slug}
            isChecked={chosen.includes(slug)}
          />
        ))}
      </FieldGroup>
      <DateField
        {...view.date("peildatum")}
        label={t("rounds:form.reference")}
        hint={t("rounds:form.referenceHint")}
      />
      <DateField
        {...view.date("uiterlijk")}
        label={t("rounds:form.deadline")}
        hint={t("rounds:form.deadlineHint")}
      />
      <TextArea
        {...view.field("toelichting")}
        label={t("rounds:form.text")}
        hint={t("rounds:form.textHint")}
        isOptional
        rows={5}
      />
    </>
  );
}
