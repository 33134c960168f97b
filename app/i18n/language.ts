export const LANGUAGES = ["nl", "en"] as const;

/** A language of the screen. Dutch is the language of who never chose. */
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = "nl";

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}
