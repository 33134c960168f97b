import { z } from "zod";
import type { MailKind } from "#app/domain/mail/mail-kind.ts";
import {
  BUTTON_PLACEHOLDER,
  MAIL_PLACEHOLDERS,
  unknownPlaceholders,
} from "#app/domain/mail/mail-placeholders.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { textInput } from "./text-input.ts";

const LONGEST_SUBJECT = 150;
const LONGEST_BODY = 5000;

/** The text of a kind of mail: a subject of one line and a body, which name only what can be filled in. */
export function mailTextSchema(t: Translate, kind: MailKind) {
  const known: readonly string[] = MAIL_PLACEHOLDERS[kind];

  function withKnownPlaceholders(text: string, context: z.RefinementCtx): void {
    const unknown = unknownPlaceholders(kind, text);
    if (unknown.length === 0) return;
    const message = t("administration:refused.placeholder", {
      names: inBraces(unknown).slice(0, 200),
      allowed: inBraces([...known, BUTTON_PLACEHOLDER]),
    });
    context.addIssue({ code: "custom", message });
  }

  return z.object({
    onderwerp: textInput(t, {
      maximum: LONGEST_SUBJECT,
      required: t("administration:refused.subjectMissing"),
    })
      .superRefine((text, context) => {
        if (!/[\r\n]/.test(text)) return;
        context.addIssue({ code: "custom", message: t("administration:refused.subjectLine") });
      })
      .superRefine(withKnownPlaceholders),
    tekst: textInput(t, {
      maximum: LONGEST_BODY,
      required: t("administration:refused.bodyMissing"),
    }).superRefine(withKnownPlaceholders),
  });
}

/** @example inBraces(["naam", "knop"]) // "{naam}, {knop}" */
function inBraces(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(", ");
}
