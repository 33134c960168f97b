import { type Day, parseDay } from "#app/domain/day.ts";
import type { Finding } from "#app/domain/participation/findings.ts";
import type { Formatter } from "#app/format/formatter.ts";
import { dataMessage } from "#app/i18n/data-message.ts";
import type { Translate } from "#app/i18n/message-types.ts";

const MONTH = /^\d{4}-\d{2}$/;

/** A finding in the reader's words: days, months and numbers in the reader's notation. `count` stays a number: it decides on one or more, and stands in the text as `n`. */
export function findingText(finding: Finding, t: Translate, format: Formatter): string {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(finding.params)) params[name] = written(value, format);
  const { count } = finding.params;
  if (typeof count === "number") {
    params.count = count;
    params.n = format.number(count);
  }
  return dataMessage(t, "findings", finding.key, params);
}

function written(value: string | number, format: Formatter): string {
  if (typeof value === "number") return format.number(value);
  if (MONTH.test(value)) return format.monthYear(`${value}-01` as Day);
  const on = parseDay(value);
  return on === null ? value : format.day(on);
}
