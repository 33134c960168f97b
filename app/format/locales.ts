import type { Language } from "#app/i18n/language.ts";

/** English as written in Europe: day before month. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
