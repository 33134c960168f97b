import { z } from "zod";
import type { Translate } from "#app/i18n/message-types.ts";
import { textInput } from "./text-input.ts";

/** What a project lead finds of a registration of "live". */
export const liveReviewSchema = (t: Translate) =>
  z
    .object({
      opgave: z.string().regex(/^[1-9]\d{0,14}$/, { message: t("liveReview:form.gone") }),
      oordeel: z.string().optional(),
      reden: textInput(t, { maximum: 500 }),
    })
    .transform(({ opgave, oordeel, reden }, context) => {
      const verdict = oordeel === "klopt" ? "confirmed" : oordeel === "betwist" ? "disputed" : null;
      if (verdict === null) {
        context.addIssue({ code: "custom", path: ["oordeel"], message: t("liveReview:form.verdictMissing") });
        return z.NEVER;
      }
      if (verdict === "disputed" && reden === "") {
        context.addIssue({ code: "custom", path: ["reden"], message: t("liveReview:form.reasonMissing") });
      }
      return { revision: Number(opgave), verdict, reason: reden } as const;
    });
