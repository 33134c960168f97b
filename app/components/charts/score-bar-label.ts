import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** What a bar of a score shows, in words with its numbers. */
export function scoreBarLabel(
  { score, expected }: { readonly score: number | null; readonly expected: number | null },
  t: Translate,
  format: Formatter,
): string {
  if (score === null || expected === null) return t("progress:barLabelNone");
  return t("progress:barLabel", { score: format.percent(score), expected: format.percent(expected) });
}
