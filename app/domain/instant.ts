declare const instantBrand: unique symbol;

/** A moment in UTC with milliseconds, written `2018-12-31T08:00:00.000Z`. Instants compare and sort as text. */
export type Instant = string & { readonly [instantBrand]: true };

const INSTANT_PATTERN =
  /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads an instant with its offset, `2018-12-31T09:00+01:00` or `…Z`. What is finer than a millisecond is left out.
 *
 * @returns `null` when it is no instant (a time without an offset is none)
 */
export function parseInstant(text: string): Instant | null {
  const [, date = "", minutes, seconds = "00", fraction = "", offset] = INSTANT_PATTERN.exec(text) ?? [];
  const milliseconds = Date.parse(
    `${date}T${minutes}:${seconds}.${fraction.slice(0, 3).padEnd(3, "0")}${offset}`,
  );
  if (Number.isNaN(milliseconds) || !isCalendarDay(date)) return null;
  return instantOf(milliseconds);
}

/** A day beyond the end of its month may be read as one of the next month, and is no day. */
function isCalendarDay(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}

/** @throws RangeError when the text is no instant; for constants and tests */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === null) throw new RangeError(`No such instant: ${text}`);
  return parsed;
}

export function instantOf(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString() as Instant;
}

export function epochMillisecondsOf(at: Instant): number {
  return Date.parse(at);
}
