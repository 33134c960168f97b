import type { Day } from "#app/domain/day.ts";
import type { ReorganisationKind } from "#app/domain/municipality/municipality.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** One reorganisation as a municipality lived through it. */
export interface SuccessionLine {
  readonly on: Day;
  readonly kind: ReorganisationKind;
  /** The others: where it came from, or what became of it */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

/**
 * Where a municipality came from, or will come from after `today`, in a sentence with a place for each of the others:
 * `{0}`, `{1}`.
 */
export function predecessorText(
  t: Translate,
  format: Formatter,
  name: string,
  line: SuccessionLine,
  today: Day,
): string {
  const params = { name, day: format.day(line.on), names: placesOf(format, line) };
  const isPast = line.on <= today;
  switch (line.kind) {
    case "merge":
      return t(isPast ? "municipality:mergedInto" : "municipality:willMergeInto", params);
    case "absorb": {
      const count = line.municipalities.length;
      return t(isPast ? "municipality:absorbed" : "municipality:willAbsorb", { ...params, count });
    }
    case "split":
      return t(isPast ? "municipality:splitInto" : "municipality:willSplitInto", params);
    case "rename":
      return t(isPast ? "municipality:renamed" : "municipality:willFollow", params);
  }
}

/** What became of a municipality, or will become of it after `today`, in a sentence with a place for each of the others. */
export function successorText(
  t: Translate,
  format: Formatter,
  name: string,
  line: SuccessionLine,
  today: Day,
): string {
  const params = { name, day: format.day(line.on), names: placesOf(format, line) };
  const isPast = line.on <= today;
  switch (line.kind) {
    case "merge":
    case "absorb":
      return t(isPast ? "municipality:became" : "municipality:becomes", params);
    case "split":
      return t(isPast ? "municipality:dividedOver" : "municipality:isDividedOver", params);
    case "rename":
      return t(isPast ? "municipality:renamedTo" : "municipality:willBeRenamedTo", params);
  }
}

/**
 * A sentence taken apart at its places: text and numbers of places in turn.
 *
 * @example splitAtPlaces("Haren ging op in {0}.") // ["Haren ging op in ", 0, "."]
 */
export function splitAtPlaces(text: string): (string | number)[] {
  return text.split(/\{(\d+)\}/).map((part, index) => (index % 2 === 0 ? part : Number(part)));
}

function placesOf(format: Formatter, { municipalities }: SuccessionLine): string {
  return format.list(municipalities.map((_, index) => `{${index}}`));
}
