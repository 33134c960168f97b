import { z } from "zod";
import type { Translate } from "#app/i18n/message-types.ts";
import { formIdInput } from "./form-id-input.ts";

/** One box of "is everything still right": a project and the revision that its reader had seen. */
const BOX = /^([a-z0-9-]{1,100})@(\d{0,9})$/;

/** The form with which a municipality says that states are still right. */
export function deskConfirmSchema(t: Translate) {
  return z.object({
    formulier: formIdInput(t),
    project: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .transform((boxes, context) => {
        const ticked = typeof boxes === "string" ? [boxes] : (boxes ?? []);
        if (ticked.length === 0) context.addIssue({ code: "custom", message: t("desk:confirm.choose") });
        return ticked.map((box) => {
          const [, slug, revision] = BOX.exec(box) ?? [];
          if (slug === undefined) {
            context.addIssue({
              code: "custom",
              message: t("desk:confirm.notHere", { slug: box.slice(0, 60) }),
            });
          }
          return { slug: slug ?? "", revision: revision ? Number(revision) : null };
        });
      }),
  });
}
