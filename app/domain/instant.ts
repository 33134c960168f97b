import { Temporal } from "temporal-polyfill";

declare const instantBrand: unique symbol;

/** A moment in UTC with milliseconds, written `2018-12-31T08:00:00.000Z`. Instants compare and sort as text. */
export type Instant = string & { readonly [instantBrand]: true };

/**
 * Reads an instant with its offset, `2018-12-31T09:00+01:00` or `…Z`.
 *
 * @returns `null` when it is no instant (a time without an offset is none)
 */
export function parseInstant(text: string): Instant | null {
  try {
    return instantOf(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return null;
  }
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
