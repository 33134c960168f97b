import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { TextField } from "#app/components/forms/text-field.tsx";
import type { FormView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";

interface LinkRequestProps {
  readonly view: FormView;
  readonly linkMinutes: number;
}

/** Asks for a link by mail. */
export function LinkRequest({ view, linkMinutes }: LinkRequestProps) {
  const t = useTranslate();
  return (
    <form className="vw-form" method="post" noValidate>
      <TextField
        {...view.field("email")}
        label={t("signIn:link.email")}
        hint={t("signIn:link.emailHint")}
        type="email"
        width={32}
        autoComplete="email"
      />
      <SubmitRow label={t("signIn:link.ask")} note={t("signIn:link.askNote", { minutes: linkMinutes })} />
    </form>
  );
}
