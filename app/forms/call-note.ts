import { z } from "zod";
import { CALL_OUTCOMES } from "#app/domain/attention/call-outcome.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { dateInput } from "./date-input.ts";
import { textInput } from "./text-input.ts";

/** What came of a call, and what is to be done next; with its second button only the latter. */
export const callNoteSchema = (t: Translate) =>
  z
    .object({
      uitkomst: z.string().optional(),
      gesproken_met: textInput(t, { maximum: 200 }),
      toelichting: textInput(t, { maximum: 2000 }),
      toegewezen_aan: z.string().default(""),
      volgende_stap: textInput(t, { maximum: 200 }),
      volgende_op: dateInput(t),
      afgerond: z.literal("ja").optional(),
      alleen_planning: z.literal("ja").optional(),
    })
    .transform((typed, context) => {
      const { uitkomst, toegewezen_aan: assigned, alleen_planning: planOnly, ...rest } = typed;
      const outcome = CALL_OUTCOMES.find((known) => known === uitkomst) ?? null;
      if (outcome === null && planOnly === undefined) {
        context.addIssue({ code: "custom", path: ["uitkomst"], message: t("calls:outcomeMissing") });
      }
      if (!/^\d{0,9}$/.test(assigned)) {
        context.addIssue({ code: "custom", path: ["toegewezen_aan"], message: t("calls:assignedUnknown") });
      }
      return {
        ...rest,
        outcome: planOnly === undefined ? outcome : null,
        assignedTo: assigned === "" ? null : Number(assigned),
      };
    });
