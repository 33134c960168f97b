import { createInstance, type i18n } from "i18next";
import { parseDay } from "#app/domain/day.ts";
import { formatter } from "#app/format/formatter.ts";
import type { Language } from "./language.ts";
import type { Messages } from "./nl.ts";
import type { SameShape } from "./same-shape.ts";

/**
 * The library of messages for one language, ready at once. React escapes what it shows, so nothing is escaped here.
 *
 * A message may give a parameter the reader's notation: `{{on, day}}` for a day as data, `{{to, status}}` for the
 * word of a status.
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
    react: { useSuspense: false },
    showSupportNotice: false,
  });
  const formats = instance.services.formatter;
  formats?.add("day", (text: string) => {
    const on = parseDay(text);
    return on === null ? text : formatter(language).day(on);
  });
  formats?.add("status", (status: string) => instance.t(`status:name.${status}`));
  return instance;
}
