import type { i18n } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";
import { DEFAULT_LANGUAGE, isLanguage, type Language } from "./language.ts";
import type { Translate } from "./message-types.ts";

/**
 * Messages for a component.
 *
 * @example const t = useTranslate(); t("layout:siteName")
 */
export function useTranslate(): Translate {
  return useI18n().t as Translate;
}

/** The language the page is shown in. */
export function useLanguage(): Language {
  const { language } = useI18n();
  return isLanguage(language) ? language : DEFAULT_LANGUAGE;
}

/** Straight from the context: messages never change while a page is shown, so there is nothing to wait for or to watch. */
function useI18n(): i18n {
  const { i18n } = useContext(I18nContext);
  if (!i18n) throw new Error("component outside of I18nextProvider");
  return i18n;
}
