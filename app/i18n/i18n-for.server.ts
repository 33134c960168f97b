import type { i18n } from "i18next";
import { createI18n } from "./create-i18n.ts";
import en from "./en.ts";
import type { Language } from "./language.ts";
import type { Translate } from "./message-types.ts";
import nl from "./nl.ts";

const instances: Record<Language, i18n> = { nl: createI18n("nl", nl), en: createI18n("en", en) };

/** The messages of a language, for the server and the operator's commands. They never change while the process runs. */
export function i18nFor(language: Language): i18n {
  return instances[language];
}

/** @example translateFor("en")("layout:siteName") // "Vliegwiel" */
export function translateFor(language: Language): Translate {
  return instances[language].t as Translate;
}
