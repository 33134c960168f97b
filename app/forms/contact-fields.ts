import type { z } from "zod";
import type { Contact } from "#app/domain/access/contact.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { emailInput } from "./email-input.ts";
import { textInput } from "./text-input.ts";

/** Whom to call, as a part of a form. */
export function contactFields(t: Translate) {
  return {
    contact_naam: textInput(t, { maximum: 100 }),
    contact_email: emailInput(t),
    contact_telefoon: textInput(t, { maximum: 40 }),
  };
}

interface ContactInput {
  readonly contact_naam: string;
  readonly contact_email: string;
  readonly contact_telefoon: string;
}

/** @returns `null` when all was left empty: there is nobody in particular */
export function contactOf(
  { contact_naam: name, contact_email: email, contact_telefoon: phone }: ContactInput,
  place: Pick<Contact, "municipalityCode" | "projectSlug">,
): Contact | null {
  return name === "" && email === "" && phone === "" ? null : { ...place, name, email, phone };
}

/** What stands in the fields at first. */
export function contactDefaults(contact: Contact | undefined): Record<keyof ContactInput, string> {
  return {
    contact_naam: contact?.name ?? "",
    contact_email: contact?.email ?? "",
    contact_telefoon: contact?.phone ?? "",
  };
}

/** An address without anybody it belongs to says nothing. */
export function requireContactName(t: Translate) {
  return (contact: ContactInput, context: z.RefinementCtx) => {
    const { contact_naam: name, contact_email: email, contact_telefoon: phone } = contact;
    if (name !== "" || (email === "" && phone === "")) return;
    context.addIssue({ code: "custom", path: ["contact_naam"], message: t("forms:contactNameRequired") });
  };
}
