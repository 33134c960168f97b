import { createInstance, type i18n } from "i18next";
import type { Language } from "./language.ts";
import { messageFormats } from "./message-formats.ts";
import type { Translate } from "./message-types.ts";
import type { Messages } from "./nl.ts";
import type { SameShape } from "./same-shape.ts";

/**
 * The library of messages for one language, ready at once. React escapes what it shows, so nothing is escaped here.
 */
export function createI18n(language: Language, messages: SameShape<Messages>): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: messages },
    ns: Object.keys(messages),
    defaultNS: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  });
  const formats = messageFormats(language, instance.t as Translate);
  for (const [name, format] of Object.entries(formats)) instance.services.formatter?.add(name, format);
  return instance;
}
