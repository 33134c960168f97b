import { DEFAULT_LANGUAGE, isLanguage, type Language } from "#app/i18n/language.ts";

const LANGUAGE_COOKIE = "taal";

/** The language that the reader chose before; Dutch where there is no choice or a choice we do not know. */
export function languageFromCookie(cookieHeader: string | undefined): Language {
  if (cookieHeader === undefined) return DEFAULT_LANGUAGE;
  for (const cookie of cookieHeader.split(";")) {
    const [name, value] = cookie.split("=", 2);
    if (name?.trim() === LANGUAGE_COOKIE && isLanguage(value?.trim())) return value.trim() as Language;
  }
  return DEFAULT_LANGUAGE;
}

/** @returns the language that the address asks for with `?lang=`; `null` when it asks for none, or for one we lack */
export function languageFromUrl(url: string): Language | null {
  const query = url.indexOf("?");
  if (query === -1) return null;
  const wanted = new URLSearchParams(url.slice(query)).get("lang");
  return isLanguage(wanted) ? wanted : null;
}

/** The cookie that remembers a choice for a year. */
export function languageCookie(language: Language, isHttps: boolean): string {
  return `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${isHttps ? "; Secure" : ""}`;
}
