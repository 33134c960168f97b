import { isMailAddress } from "#app/domain/mail/mail-address.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { textInput } from "./text-input.ts";

/** An e-mail address; `""` when nothing was typed. */
export function emailInput(t: Translate) {
  return textInput(t, { maximum: 254 }).refine((text) => text === "" || isMailAddress(text), {
    message: t("forms:notAnEmail"),
  });
}
