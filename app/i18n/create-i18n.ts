import { createInstance, type i18n } from "i18next";
import { DEFAULT_LANGUAGE, type Language } from "./language.ts";
import type { Messages } from "./nl.ts";
import type { SameShape } from "./same-shape.ts";

/** The library of messages for one language, ready at once. React escapes what it shows, so nothing is escaped here. */
export function createI18n(language: Language, messages: SameShape<Messages>): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: DEFAULT_LANGUAGE,
    resources: { [language]: messages },
    ns: Object.keys(messages),
    defaultNS: "common",
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
