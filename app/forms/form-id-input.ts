import { z } from "zod";
import type { Translate } from "#app/i18n/message-types.ts";

/** The hidden number of a form, see `HiddenFormId`. */
export function formIdInput(t: Translate) {
  return z
    .string()
    .optional()
    .transform((text) => text ?? "")
    .refine((text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text), {
      message: t("forms:incompleteForm"),
    });
}
