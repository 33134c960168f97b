import type { Language } from "#app/i18n/language.ts";
import { LOCALES } from "./locales.ts";

/** Lists of names of a language. */
export function listNotation(language: Language) {
  const format = new Intl.ListFormat(LOCALES[language], { type: "conjunction" });
  return { list: (items: readonly string[]) => format.format(items) };
}
