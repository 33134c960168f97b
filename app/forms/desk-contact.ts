import { z } from "zod";
import type { Translate } from "#app/i18n/message-types.ts";
import { contactFields, requireContactName } from "./contact-fields.ts";
import { textInput } from "./text-input.ts";

/** The form that says whom to call, for a project or in general. */
export function deskContactSchema(t: Translate) {
  return z
    .object({ project: textInput(t, { maximum: 100 }), ...contactFields(t) })
    .superRefine(requireContactName(t));
}
