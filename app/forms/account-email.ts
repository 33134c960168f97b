import { isMailAddress } from "#app/domain/mail/mail-address.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { textInput } from "./text-input.ts";

const LONGEST_ADDRESS = 254;

/** An e-mail address, in small letters; `""` when nothing was typed and it may be empty. */
export function accountEmail(t: Translate, { isOptional = false } = {}) {
  const required = isOptional ? {} : { required: t("administration:refused.emailMissing") };
  return textInput(t, { maximum: LONGEST_ADDRESS, ...required })
    .transform((text) => text.toLowerCase())
    .superRefine((text, context) => {
      if (text === "" || isMailAddress(text)) return;
      const message = t("administration:refused.email", { value: text.slice(0, 60) });
      context.addIssue({ code: "custom", message });
    });
}
