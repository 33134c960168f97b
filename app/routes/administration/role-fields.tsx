import { SelectField } from "#app/components/forms/select-field.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import { ROLES } from "#app/domain/access/role.ts";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface RoleFieldsProps {
  readonly view: FormView;
  readonly projects: readonly { readonly slug: string; readonly name: string }[];
}

/** A role, and the municipality or project that it is about. */
export function RoleFields({ view, projects }: RoleFieldsProps) {
  const t = useTranslate();
  return (
    <>
      <SelectField
        {...view.field("rol")}
        label={t("administration:newAccount.role")}
        options={ROLES.map((role) => ({ value: role, label: t(`administration:roles.${role}`) }))}
      />
      <TextField
        {...view.field("gemeente")}
        label={t("administration:newAccount.municipality")}
        hint={t("administration:newAccount.municipalityHint")}
        width={30}
      />
      <SelectField
        {...view.field("project")}
        label={t("administration:newAccount.project")}
        hint={t("administration:newAccount.projectHint")}
        options={[
          { value: "", label: t("administration:newAccount.noProject") },
          ...projects.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
    </>
  );
}
