import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { formView } from "#app/forms/form-view.ts";
import type { FormReply } from "#app/forms/parse-form.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { AccountFields } from "./account-fields.tsx";

interface AccountDetailsProps {
  readonly formId: string;
  readonly account: { readonly name: string; readonly email: string; readonly language: "nl" | "en" };
  /** What the change was refused with */
  readonly reply: FormReply | null;
}

/** Name, address and language, to change. */
export function AccountDetails({ formId, account, reply }: AccountDetailsProps) {
  const t = useTranslate();
  const { name, email, language } = account;
  return (
    <Section id="gegevens" title={t("administration:account.details")}>
      <form className="vw-form" method="post">
        <HiddenFormId value={formId} />
        <input type="hidden" name="doel" value="gegevens" />
        <AccountFields view={formView(reply, { naam: name, email, taal: language })} />
        <SubmitRow label={t("administration:account.save")} />
      </form>
    </Section>
  );
}
