import { createI18n } from "./create-i18n.server.ts";
import en from "./en.ts";
import type { Language } from "./language.ts";
import type { Translate } from "./message-types.ts";
import nl from "./nl.ts";

const translates: Readonly<Record<Language, Translate>> = {
  nl: createI18n("nl", nl).t as Translate,
  en: createI18n("en", en).t as Translate,
};

/**
 * The messages of a language, for the server and the operator's commands. They never change while the process runs.
 *
 * @example translateFor("en")("layout:siteName") // "Vliegwiel"
 */
export function translateFor(language: Language): Translate {
  return translates[language];
}
