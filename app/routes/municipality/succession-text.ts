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

/** Where a municipality came from, in a sentence. */
export function predecessorText(t: Translate, format: Formatter, name: string, line: SuccessionLine): string {
  const params = { name, day: format.day(line.on), names: namesOf(format, line) };
  switch (line.kind) {
    case "merge":
      return t("municipality:mergedInto", params);
    case "absorb":
      return t("municipality:absorbed", { ...params, count: line.municipalities.length });
    case "split":
      return t("municipality:splitInto", params);
    case "rename":
      return t("municipality:renamed", params);
  }
}

/** What became of a municipality, or will become of it after `today`, in a sentence. */
export function successorText(
  t: Translate,
  format: Formatter,
  name: string,
  line: SuccessionLine,
  today: Day,
): string {
  const params = { name, day: format.day(line.on), names: namesOf(format, line) };
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

function namesOf(format: Formatter, { municipalities }: SuccessionLine): string {
  return format.list(municipalities.map(({ name }) => name));
}
