import { type Day, yearOf } from "#app/domain/day.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { statusWord } from "../tile/status-word.ts";
import type { AdoptionDrawing, LabelText, ReorganisationText } from "./adoption-layout.ts";
import { type AdoptionMeasure, type AdoptionRow, presentLayers } from "./adoption-rows.ts";
import type { ChartSizeName } from "./chart-size.ts";
import type { NoteText } from "./note-layout.ts";

/** A day on which the register changed the number of what is counted. */
export interface RegisterStep {
  readonly on: Day;
  readonly before: number;
  readonly after: number;
}

/** What a curve shows, before it is put into words. */
export interface AdoptionSubject {
  readonly rows: readonly AdoptionRow[];
  readonly from: Day;
  /** The reference day */
  readonly to: Day;
  readonly measure: AdoptionMeasure;
  readonly origin: Origin;
  /** Changes of the register to mark, in order of day; also the first after the reference day when it is known */
  readonly registerSteps: readonly RegisterStep[];
  /** In order of importance */
  readonly notes: readonly NoteText[];
}

/** Puts everything a curve says into the reader's language; shorter where there is less room. */
export function adoptionWords(
  subject: AdoptionSubject,
  size: ChartSizeName,
  t: Translate,
  format: Formatter,
): AdoptionDrawing {
  const { rows, from, to, measure, registerSteps } = subject;
  return {
    rows,
    from,
    to,
    labels: labelTexts(subject, t, format),
    totalText: totalText(subject, size, t, format),
    referenceText: t("chart:reference", { day: format.shortDay(to) }),
    reorganisations: registerSteps.map((step) => stepText(step, size, t, format)),
    notes: subject.notes,
    tickText: measure === "inhabitants" ? format.compact : format.number,
  };
}

function labelTexts(
  { rows, measure, origin }: AdoptionSubject,
  t: Translate,
  format: Formatter,
): LabelText[] {
  const last = rows.at(-1);
  if (!last) return [];
  const valueText = measure === "inhabitants" ? format.compact : format.number;
  const layers = presentLayers(rows)
    .filter((layer) => layer === "live" || last[layer] > 0)
    .map(
      (layer): LabelText => ({
        key: layer,
        value: valueText(last[layer]),
        word: statusWord(t, layer, origin),
      }),
    );
  return last.target === null
    ? layers
    : [...layers, { key: "target", value: valueText(last.target), word: t("chart:planned") }];
}

function totalText(
  { rows, measure }: AdoptionSubject,
  size: ChartSizeName,
  t: Translate,
  format: Formatter,
): string {
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return "";
  const totals = measure === "inhabitants" ? "chart:allInhabitants" : "chart:allMunicipalities";
  const valueText = measure === "inhabitants" ? format.compact : format.number;
  const [before, after] = [valueText(first.total), valueText(last.total)];
  const change =
    before === after
      ? after
      : size === "narrow" || yearOf(first.on) === yearOf(last.on)
        ? t("chart:changed", { before, after })
        : t("chart:changedBetweenYears", {
            before,
            after,
            beforeYear: String(yearOf(first.on)),
            afterYear: String(yearOf(last.on)),
          });
  return t(totals, { n: change });
}

function stepText(
  { on, before, after }: RegisterStep,
  size: ChartSizeName,
  t: Translate,
  format: Formatter,
): ReorganisationText {
  const change = t("chart:changed", { before: format.number(before), after: format.number(after) });
  const text = size === "narrow" ? change : t("chart:reorganisation", { day: format.shortDay(on), change });
  return { on, after, text };
}
