import type { Translate } from "#app/i18n/message-types.ts";
import { textInput } from "./text-input.ts";

const LONGEST_ADDRESS = 500;

/** An address of the web, only http and https; `null` when nothing was typed. */
export function webAddressInput(t: Translate) {
  return textInput(t, { maximum: LONGEST_ADDRESS })
    .superRefine((text, context) => {
      if (text !== "" && !isWebAddress(text)) {
        context.addIssue({ code: "custom", message: t("forms:notAWebAddress") });
      }
    })
    .transform((text) => (text === "" ? null : text));
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(text)) return false;
  return URL.canParse(text) && !/[\s<>"]/.test(text);
}
