import type { Language } from "#app/i18n/language.ts";
import { LOCALES } from "./locales.ts";

const MILLION = 1_000_000;
const MILLION_WORD: Readonly<Record<Language, string>> = { nl: "mln", en: "million" };
const MOST_DIGITS = 4;

/** Numbers, shares and money of a language. */
export function numberNotation(language: Language) {
  const locale = LOCALES[language];
  const byDigits = Array.from(
    { length: MOST_DIGITS + 1 },
    (_, digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const percentByDigits = Array.from(
    { length: MOST_DIGITS + 1 },
    (_, digits) =>
      new Intl.NumberFormat(locale, {
        style: "percent",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const cents = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
  const wholeEuros = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  });
  const decimal = (value: number, digits: number) =>
    digitsOf(byDigits, digits).format(withoutMinusZero(value, digits));
  const number = (value: number) => decimal(value, 0);
  return {
    number,
    decimal,
    signed(value: number): string {
      const rounded = Math.round(value);
      if (rounded === 0) return number(0);
      return `${rounded > 0 ? "+" : "−"}${number(Math.abs(rounded))}`;
    },
    percent: (fraction: number, digits = 0) => digitsOf(percentByDigits, digits).format(fraction),
    compact: (value: number) =>
      Math.abs(value) < MILLION ? number(value) : `${decimal(value / MILLION, 1)} ${MILLION_WORD[language]}`,
    money: (value: number) => cents.format(value / 100),
    euros: (value: number) => wholeEuros.format(value / 100),
  };
}

function digitsOf(formats: readonly Intl.NumberFormat[], digits: number): Intl.NumberFormat {
  const format = formats[digits];
  if (!format) throw new RangeError(`No notation with ${digits} decimals`);
  return format;
}

/** −0.04 with one decimal is nought, not minus nought. */
function withoutMinusZero(value: number, digits: number): number {
  return Math.abs(value) < 0.5 / 10 ** digits ? 0 : value;
}
