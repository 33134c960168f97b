import { z } from "zod";
import type { Translate } from "#app/i18n/message-types.ts";
import { textInput } from "./text-input.ts";

/** The form that decides on an entry that waits: which button was pressed, and why. */
export function deskDecisionSchema(t: Translate) {
  return z
    .object({
      opgave: z.string({ error: t("forms:incompleteForm") }).regex(/^\d{1,9}$/, t("forms:incompleteForm")),
      besluit: z.enum(["approved", "rejected", "taken_back"], { error: t("desk:waiting.decisionRequired") }),
      reden: textInput(t, { maximum: 500 }),
    })
    .superRefine(({ besluit, reden }, context) => {
      if (besluit !== "rejected" || reden !== "") return;
      context.addIssue({ code: "custom", path: ["reden"], message: t("desk:waiting.rejectRequired") });
    });
}
