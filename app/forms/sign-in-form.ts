import { z } from "zod";
import { isMailAddress } from "#app/domain/mail/mail-address.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** The form that asks for a link to sign in. */
export const signInForm = (t: Translate) =>
  z.object({
    email: z
      .string()
      .optional()
      .transform((text) => (text ?? "").trim())
      .superRefine((text, context) => {
        if (text === "") context.addIssue({ code: "custom", message: t("signIn:link.emailMissing") });
        else if (!isMailAddress(text))
          context.addIssue({ code: "custom", message: t("signIn:link.emailMalformed") });
      }),
  });
