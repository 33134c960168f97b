import { useTranslation } from "react-i18next";
import { DEFAULT_LANGUAGE, isLanguage, type Language } from "./language.ts";
import type { Translate } from "./message-types.ts";

/**
 * Messages for a component.
 *
 * @example const t = useTranslate(); t("layout:siteName")
 */
export function useTranslate(): Translate {
  return useTranslation().t as Translate;
}

/** The language the page is shown in. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n;
  return isLanguage(language) ? language : DEFAULT_LANGUAGE;
}
