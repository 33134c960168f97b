import { addDays, type Day, daysBetween } from "#app/domain/day.ts";
import { type AdoptionRow, type Layer, presentLayers } from "./adoption-rows.ts";
import { CHART_SIZES, type ChartSize, type ChartSizeName } from "./chart-size.ts";
import { type DayScale, labelledYears, xOfDay, type YearTick, yearTicks } from "./day-scale.ts";
import { type NoteText, type PlacedNote, placeNotes } from "./note-layout.ts";
import { pushApart } from "./push-apart.ts";
import { packRows, type TextRow } from "./text-rows.ts";
import { textWidth } from "./text-width.ts";
import { valueTicks } from "./value-ticks.ts";

export interface LabelText {
  readonly key: Layer | "target";
  readonly value: string;
  readonly word: string;
}

/** A day on which the number of municipalities changed, told in a few words. */
export interface ReorganisationText {
  readonly on: Day;
  /** Number of municipalities (or inhabitants) from that day */
  readonly after: number;
  readonly text: string;
}

/** What a curve shows, with all words already in the reader's language. */
export interface AdoptionDrawing {
  readonly rows: readonly AdoptionRow[];
  readonly from: Day;
  /** The reference day */
  readonly to: Day;
  readonly labels: readonly LabelText[];
  readonly totalText: string;
  readonly referenceText: string;
  readonly reorganisations: readonly ReorganisationText[];
  /** Two at most are drawn, and only where there is room */
  readonly notes: readonly NoteText[];
  readonly tickText: (value: number) => string;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

export interface PlacedLabel extends LabelText {
  readonly x: number;
  /** Baseline of the value */
  readonly y: number;
  /** Path of the hairline from the curve to the label */
  readonly leader: string;
}

/** Everything about a curve that is not the curve itself, in px of its drawing. */
export interface AdoptionLayout {
  readonly size: ChartSize;
  readonly top: number;
  readonly scale: DayScale;
  /** Last day of the axis, beyond the reference day */
  readonly axisEnd: Day;
  readonly referenceX: number;
  readonly maximum: number;
  readonly layers: readonly Layer[];
  readonly gridlines: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly YearTick[];
  readonly yearLabels: readonly { readonly x: number; readonly text: string }[];
  readonly labels: readonly PlacedLabel[];
  readonly texts: readonly PlacedText[];
  readonly reorganisations: readonly { readonly x: number; readonly on: Day; readonly after: number }[];
  readonly notes: readonly PlacedNote[];
}

const ROW_HEIGHT = 18;
const TOP_PADDING = 2;
const LABEL_GAP = 9;
const TICK_GAP = 10;
const CLEAR_OF_REFERENCE = 3;

/** Lays out a curve in one of its sizes; the same for the page and for the picture that is downloaded. */
export function adoptionLayout(drawing: AdoptionDrawing, sizeName: ChartSizeName): AdoptionLayout {
  const { rows, from, to } = drawing;
  const maximum = Math.max(1, ...rows.map((row) => Math.max(row.total, row.target ?? 0, stackOf(row))));
  const ticks = valueTicks(maximum).map((value) => ({ value, text: drawing.tickText(value) }));
  const size = withRoomForTicks(CHART_SIZES[sizeName], ticks);
  const referenceX = Math.round(size.left + (size.right - size.left) * size.pastFraction);
  const scale: DayScale = { from, to, left: size.left, right: referenceX };
  const axisEnd = axisEndOf(scale, size);
  const reorganisations = drawing.reorganisations.filter(({ on }) => on > from && on <= axisEnd);
  const headings = headingRows(drawing, reorganisations, scale, size);
  const top = TOP_PADDING + headings.length * ROW_HEIGHT + 6;
  const yOf = (value: number) => size.bottom - (value / maximum) * (size.bottom - top);
  const years = yearTicks(scale);
  return {
    size,
    top,
    scale,
    axisEnd,
    referenceX,
    maximum,
    layers: presentLayers(rows),
    gridlines: ticks.map(({ value, text }) => ({ y: yOf(value), text })),
    years,
    yearLabels: yearLabelsOf(years, size),
    labels: placeLabels(drawing, size, referenceX, top, yOf),
    texts: headings.flatMap((texts, row) =>
      texts.map(({ text, x, anchor }) => ({ text, x, anchor, y: TOP_PADDING + (row + 1) * ROW_HEIGHT - 5 })),
    ),
    reorganisations: reorganisations.map(({ on, after }) => ({ on, after, x: xOfStep(scale, on) })),
    notes: placeNotes(drawing.notes, rows, { scale, size, top, yOf }),
  };
}

/** Values in words ("15,0 mln") are wider than numbers: the plot gives way to them. */
function withRoomForTicks(size: ChartSize, ticks: readonly { readonly text: string }[]): ChartSize {
  const widest = Math.max(0, ...ticks.map(({ text }) => textWidth(text, size.textSize)));
  return { ...size, left: Math.max(size.left, Math.ceil(widest) + TICK_GAP) };
}

/** A change just after the reference day keeps clear of the line of that day. */
function xOfStep(scale: DayScale, on: Day): number {
  const x = xOfDay(scale, on);
  return on > scale.to ? Math.max(x, scale.right + CLEAR_OF_REFERENCE) : x;
}

function stackOf(row: AdoptionRow): number {
  return row.live + row.implementing + row.committed;
}

function axisEndOf({ from, to }: DayScale, size: ChartSize): Day {
  const past = Math.max(1, daysBetween(from, to));
  return addDays(to, Math.round(past / size.pastFraction - past));
}

/** The texts above the plot, in as few rows as they fit in: reorganisations lowest, next to their lines. */
function headingRows(
  drawing: AdoptionDrawing,
  reorganisations: readonly ReorganisationText[],
  scale: DayScale,
  size: ChartSize,
): TextRow[] {
  const widthOf = (text: string) => textWidth(text, size.textSize);
  const reference = { text: drawing.referenceText, x: scale.right - 7, anchor: "end" as const };
  const total = { text: drawing.totalText, x: size.left, anchor: "start" as const };
  const others = reorganisations.map(({ on, text }) => {
    const x = xOfStep(scale, on);
    const fitsRight = x + 7 + widthOf(text) <= size.width;
    return fitsRight
      ? { text, x: x + 7, anchor: "start" as const }
      : { text, x: x - 7, anchor: "end" as const };
  });
  const fitting = [reference, total, ...others].filter((text) => widthOf(text.text) <= size.width);
  return packRows(fitting, widthOf, size.width);
}

function yearLabelsOf(years: readonly YearTick[], size: ChartSize): { x: number; text: string }[] {
  const full = textWidth("2018", size.textSize) + 10;
  const isTight = years.length > 1 && years.some((tick) => tick.tickX !== null && tick.width < full);
  const texts = isTight && size.name === "narrow" ? "short" : "full";
  const room = texts === "short" ? textWidth("’18", size.textSize) + 7 : full;
  return labelledYears(years, room).map(({ year, middleX }) => ({
    x: middleX,
    text: texts === "short" ? `’${String(year % 100).padStart(2, "0")}` : String(year),
  }));
}

function placeLabels(
  drawing: AdoptionDrawing,
  size: ChartSize,
  referenceX: number,
  top: number,
  yOf: (value: number) => number,
): PlacedLabel[] {
  const last = drawing.rows.at(-1);
  if (!last) return [];
  const isStacked = presentLayers(drawing.rows).length > 1;
  const height = size.labelLines === 1 ? size.valueSize + 3 : size.valueSize + size.textSize + 4;
  const wanted = drawing.labels
    .map((label) => ({ label, anchorY: yOf(anchorValue(label.key, last, isStacked)) }))
    .sort((one, other) => one.anchorY - other.anchorY);
  const middles = pushApart(
    wanted.map(({ anchorY }) => ({ y: anchorY, height })),
    top,
    size.bottom + height / 2,
  );
  return wanted.map(({ label, anchorY }, index) => {
    const middle = middles[index] ?? anchorY;
    const x = size.right + LABEL_GAP;
    const firstLineMiddle = size.labelLines === 1 ? middle : middle - size.textSize / 2;
    return {
      ...label,
      x,
      y: firstLineMiddle + size.valueSize * 0.34,
      leader: leaderPath(referenceX, anchorY, x - 5, firstLineMiddle),
    };
  });
}

/** Height a label points at: the middle of its layer, or the top of the only one. */
function anchorValue(key: LabelText["key"], row: AdoptionRow, isStacked: boolean): number {
  switch (key) {
    case "target":
      return row.target ?? 0;
    case "live":
      return isStacked ? row.live / 2 : row.live;
    case "implementing":
      return row.live + row.implementing / 2;
    case "committed":
      return row.live + row.implementing + row.committed / 2;
  }
}

function leaderPath(fromX: number, fromY: number, toX: number, toY: number): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  if (Math.abs(fromY - toY) < 0.5) return `M${fromX} ${round(fromY)}H${toX}`;
  const elbow = round(fromX + (toX - fromX) * 0.35);
  return `M${fromX} ${round(fromY)}H${elbow}L${round(elbow + (toX - elbow) * 0.7)} ${round(toY)}H${toX}`;
}
