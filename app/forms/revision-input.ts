import { z } from "zod";
import type { Translate } from "#app/i18n/message-types.ts";

/** The hidden revision a form was made with; `null`: nothing had been said of the pair. */
export function revisionInput(t: Translate) {
  return z
    .string()
    .optional()
    .refine((text) => text === undefined || /^\d{0,9}$/.test(text), { message: t("forms:incompleteForm") })
    .transform((text) => (text === undefined || text === "" || text === "0" ? null : Number(text)));
}
