import { z } from "zod";
import type { Translate } from "#app/i18n/message-types.ts";
import { accountEmail } from "./account-email.ts";
import { textInput } from "./text-input.ts";

const LONGEST_NAME = 100;
const LONGEST_PHONE = 30;
const PHONE = /^\+?[\d\s().-]*\d[\d\s().-]*$/;

/** Whom to call in a municipality. */
export const contactSchema = (t: Translate) =>
  z
    .object({
      voor: textInput(t, { maximum: LONGEST_NAME }),
      naam: textInput(t, { maximum: LONGEST_NAME, required: t("administration:refused.contactName") }),
      email: accountEmail(t, { isOptional: true }),
      telefoon: textInput(t, { maximum: LONGEST_PHONE }).superRefine((text, context) => {
        if (text === "" || PHONE.test(text)) return;
        const message = t("administration:refused.phone", { value: text });
        context.addIssue({ code: "custom", message });
      }),
    })
    .superRefine(({ email, telefoon }, context) => {
      if (email !== "" || telefoon !== "") return;
      const message = t("administration:refused.contactReach");
      context.addIssue({ code: "custom", path: ["email"], message });
    });
