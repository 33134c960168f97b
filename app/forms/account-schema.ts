import { z } from "zod";
import { ROLES } from "#app/domain/access/role.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { accountEmail } from "./account-email.ts";
import { textInput } from "./text-input.ts";

const LONGEST_NAME = 100;

/** A role with what it is about, as typed. */
export const accountRoleSchema = (t: Translate) =>
  z.object({
    rol: z.enum(ROLES, { error: t("administration:refused.role") }),
    gemeente: textInput(t, { maximum: LONGEST_NAME }),
    project: textInput(t, { maximum: LONGEST_NAME }),
  });

/** Who an account is of. */
export const accountDetailsSchema = (t: Translate) =>
  z.object({
    naam: textInput(t, { maximum: LONGEST_NAME, required: t("administration:refused.nameMissing") }),
    email: accountEmail(t),
    taal: z.enum(["nl", "en"], { error: t("administration:refused.language") }),
  });

/** Somebody to let in. */
export const accountSchema = (t: Translate) =>
  z.object({ ...accountDetailsSchema(t).shape, ...accountRoleSchema(t).shape });
