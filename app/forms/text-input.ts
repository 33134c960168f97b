import { z } from "zod";
import type { Translate } from "#app/i18n/message-types.ts";

interface TextOptions {
  /** Characters */
  readonly maximum: number;
  /** Message when nothing was typed; left out: it may be empty */
  readonly required?: string;
}

/** What no text may hold: control characters, of which PostgreSQL refuses NUL; a tab and a new line are text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A text that people type, in whatever script: without spaces around it, `""` when nothing was typed. */
export function textInput(t: Translate, { maximum, required }: TextOptions) {
  return z
    .string()
    .optional()
    .transform((text) => (text ?? "").normalize("NFC").trim())
    .superRefine((text, context) => {
      const problem = problemOf(text);
      if (problem) context.addIssue({ code: "custom", message: problem });
    });

  function problemOf(text: string): string | undefined {
    if (text === "") return required;
    if (text.length > maximum) return t("forms:tooLong", { maximum, length: text.length });
    return UNREADABLE.test(text) ? t("forms:unreadable") : undefined;
  }
}
