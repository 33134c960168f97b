import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { type FigureSentence, figureSentence } from "./figure-sentence.ts";

interface Facts {
  /** Both ends of the period in the reader's notation */
  readonly from: string;
  readonly to: string;
  /** How often a municipality started to use a project, and how often one stopped */
  readonly gainedCount: number;
  readonly lostCount: number;
  /** All changes of status */
  readonly changeCount: number;
}

/** What changed between two days, in a sentence. */
export function changesFinding(t: Translate, format: Formatter, facts: Facts): FigureSentence {
  const { from, to, gainedCount, lostCount, changeCount } = facts;
  const lost = { count: lostCount, n: format.number(lostCount) };
  if (gainedCount > 0) {
    const sentence = t("changes:finding.gained", {
      from,
      to,
      count: gainedCount,
      n: format.number(gainedCount),
    });
    return figureSentence(lostCount === 0 ? sentence : t("changes:finding.alsoLost", { sentence, ...lost }));
  }
  if (lostCount > 0) return figureSentence(t("changes:finding.lost", { from, to, ...lost }));
  return figureSentence(
    t(changeCount > 0 ? "changes:finding.noLive" : "changes:finding.nothing", { from, to }),
  );
}

/** What became known between two moments, in a sentence. */
export function knownFinding(
  t: Translate,
  format: Formatter,
  { from, to, changeCount: count }: Pick<Facts, "from" | "to" | "changeCount">,
): FigureSentence {
  if (count === 0) return figureSentence(t("changes:finding.knownNothing", { from, to }));
  return figureSentence(t("changes:finding.known", { from, to, count, n: format.number(count) }));
}
