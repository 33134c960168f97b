import type { Language } from "./language.ts";
import { messageFormats } from "./message-formats.ts";
import type { Translate } from "./message-types.ts";

interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

const PARAMETER = /\{\{(\w+)(?:, (\w+))?\}\}/g;

/**
 * The messages in the browser: what the server's library does with them, in a fraction of its weight. A test compares
 * the two over every message.
 *
 * @param messages by namespace
 */
export function createBrowserTranslate(language: Language, messages: MessageTree): Translate {
  const plural = new Intl.PluralRules(language);

  function find(key: string): string | undefined {
    let found: string | MessageTree | undefined = messages;
    for (const step of key.split(/[:.]/)) found = typeof found === "object" ? found[step] : undefined;
    return typeof found === "string" ? found : undefined;
  }

  function translate(key: string, params: Readonly<Record<string, string | number>> = {}): string {
    const { count } = params;
    const counted = typeof count === "number" ? find(`${key}_${plural.select(count)}`) : undefined;
    const text = counted ?? find(key) ?? key;
    return text.replace(PARAMETER, (parameter, name: string, format?: string) => {
      const value = params[name];
      if (value === undefined) return parameter;
      return formats[format ?? ""]?.(value) ?? String(value);
    });
  }

  const formats = messageFormats(language, translate as Translate);
  return translate as Translate;
}
