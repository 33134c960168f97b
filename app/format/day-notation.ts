import { type Day, dayOfInstant } from "#app/domain/day.ts";
import { epochMillisecondsOf, type Instant } from "#app/domain/instant.ts";
import type { Language } from "#app/i18n/language.ts";
import { LOCALES } from "./locales.ts";

/** Days and instants of a language. A day has no time zone; an instant is told in the time of Amsterdam. */
export function dayNotation(language: Language) {
  const long = dayFormat(language, { day: "numeric", month: "long", year: "numeric" });
  const short = dayFormat(language, { day: "numeric", month: "short", year: "numeric" });
  const monthAndYear = dayFormat(language, { month: "long", year: "numeric" });
  const time = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Europe/Amsterdam",
  });
  return {
    day: (on: Day) => long.format(noonOf(on)),
    shortDay: (on: Day) => short.format(noonOf(on)),
    monthYear: (on: Day) => monthAndYear.format(noonOf(on)),
    instant(at: Instant): string {
      const clockTime = time.format(epochMillisecondsOf(at));
      const day = long.format(noonOf(dayOfInstant(at)));
      return language === "nl" ? `${day}, ${clockTime.replace(":", ".")} uur` : `${day}, ${clockTime}`;
    },
  };
}

function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: "UTC" });
}

function noonOf(on: Day): number {
  return Date.parse(`${on}T12:00:00Z`);
}
