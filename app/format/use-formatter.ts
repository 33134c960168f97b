import { useLanguage } from "#app/i18n/use-translate.ts";
import { type Formatter, formatter } from "./formatter.ts";

/** The notation of the language the page is shown in. */
export function useFormatter(): Formatter {
  return formatter(useLanguage());
}
