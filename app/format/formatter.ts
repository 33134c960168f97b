import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Language } from "#app/i18n/language.ts";
import { dayNotation } from "./day-notation.ts";
import { listNotation } from "./list-notation.ts";
import { numberNotation } from "./number-notation.ts";

/** The reader's notation of everything that is not a word. Pure: the same on server and in the browser. */
export interface Formatter {
  readonly language: Language;
  /** @example format.number(17181084) // "17.181.084" */
  number(value: number): string;
  /** With exactly so many decimals. @example format.decimal(6.42, 1) // "6,4" */
  decimal(value: number, digits: number): string;
  /** With its sign, a real minus. @example format.signed(-3) // "−3" */
  signed(value: number): string;
  /** A fraction (0–1) as percent. @example format.percent(0.2737) // "27%" */
  percent(fraction: number, digits?: number): string;
  /** Large numbers in millions from one million up. @example format.compact(17181084) // "17,2 mln" */
  compact(value: number): string;
  /** @example format.money(13763215) // "€ 137.632,15" */
  money(cents: number): string;
  /** Rounded to whole euros. @example format.euros(13763215) // "€ 137.632" */
  euros(cents: number): string;
  /** @example format.day(day("2018-12-31")) // "31 december 2018" */
  day(on: Day): string;
  /** @example format.shortDay(day("2018-12-31")) // "31 dec 2018" */
  shortDay(on: Day): string;
  /** @example format.monthYear(day("2018-12-31")) // "december 2018" */
  monthYear(on: Day): string;
  /** In the time of Amsterdam. @example format.instant(at) // "21 november 2026, 22.14 uur" */
  instant(at: Instant): string;
  /** @example format.list(["Ede", "Losser", "Utrecht"]) // "Ede, Losser en Utrecht" */
  list(items: readonly string[]): string;
}

const formatters: Readonly<Record<Language, Formatter>> = {
  nl: createFormatter("nl"),
  en: createFormatter("en"),
};

/** The notation of a language. */
export function formatter(language: Language): Formatter {
  return formatters[language];
}

function createFormatter(language: Language): Formatter {
  return { language, ...numberNotation(language), ...dayNotation(language), ...listNotation(language) };
}
