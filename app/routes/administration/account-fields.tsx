import { SelectField } from "#app/components/forms/select-field.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

/** Who an account is of. */
export function AccountFields({ view }: { readonly view: FormView }) {
  const t = useTranslate();
  return (
    <>
      <TextField
        {...view.field("naam")}
        label={t("administration:newAccount.name")}
        hint={t("administration:newAccount.nameHint")}
        width={30}
      />
      <TextField
        {...view.field("email")}
        label={t("administration:newAccount.email")}
        hint={t("administration:newAccount.emailHint")}
        width={30}
      />
      <SelectField
        {...view.field("taal")}
        label={t("administration:newAccount.language")}
        options={(["nl", "en"] as const).map((language) => ({
          value: language,
          label: t(`administration:newAccount.${language}`),
        }))}
      />
    </>
  );
}
