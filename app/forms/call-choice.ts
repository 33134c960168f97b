import { z } from "zod";
import type { Translate } from "#app/i18n/message-types.ts";

/** The boxes and buttons of the attention list: who is to be called. */
export const callChoiceSchema = (t: Translate) =>
  z
    .object({
      /** Ticked: a municipality and a project with a space between them */
      kies: z.array(z.string()).default([]),
      /** The one whose own button was used */
      een: z.string().optional(),
      /** Everything the list was narrowed down to */
      alles: z.literal("ja").optional(),
    })
    .superRefine(({ kies, een, alles }, context) => {
      if (kies.length > 0 || een !== undefined || alles !== undefined) return;
      context.addIssue({ code: "custom", path: ["kies"], message: t("calls:chooseFirst") });
    });
