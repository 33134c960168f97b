import type { Day } from "#app/domain/day.ts";
import type { AdoptionRow } from "./adoption-rows.ts";
import { rowIndexAt } from "./adoption-rows.ts";
import type { ChartSize } from "./chart-size.ts";
import { type DayScale, dayNumber, xOfDay } from "./day-scale.ts";
import { textWidth } from "./text-width.ts";

/** A remark at a day of the curve, in one or two short lines. */
export interface NoteText {
  readonly on: Day;
  readonly lines: readonly string[];
}

export interface PlacedNote {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line */
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly leader: string;
}

interface Plot {
  readonly scale: DayScale;
  readonly size: ChartSize;
  readonly top: number;
  readonly yOf: (value: number) => number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const NOTE_LINE_HEIGHT = 17;
const MOST_NOTES = 2;
const CLEARANCE = 14;
const GAP_TO_LINE = 7;

/**
 * Places notes above the curve and the target line, to the left of their day (to the right near the left edge), each
 * with a hairline down to the curve. A note that finds no room is left out: the table tells it too.
 */
export function placeNotes(
  notes: readonly NoteText[],
  rows: readonly AdoptionRow[],
  plot: Plot,
): PlacedNote[] {
  const placed: { note: PlacedNote; box: Box }[] = [];
  const inPeriod = notes.filter(({ on }) => on >= plot.scale.from && on <= plot.scale.to);
  for (const note of inPeriod.slice(0, MOST_NOTES)) {
    const spot = findSpot(
      note,
      rows,
      plot,
      placed.map(({ box }) => box),
    );
    if (spot) placed.push(spot);
  }
  return placed.map(({ note }) => note);
}

function findSpot(
  note: NoteText,
  rows: readonly AdoptionRow[],
  plot: Plot,
  taken: readonly Box[],
): { note: PlacedNote; box: Box } | null {
  const { scale, size, top, yOf } = plot;
  const x = Math.round(xOfDay(scale, note.on) * 2) / 2;
  const width = Math.max(...note.lines.map((line) => textWidth(line, size.textSize)));
  const height = note.lines.length * NOTE_LINE_HEIGHT;
  const anchor = x - GAP_TO_LINE - width >= scale.left + 4 ? "end" : "start";
  const left = anchor === "end" ? x - GAP_TO_LINE - width : x + GAP_TO_LINE;
  const right = left + width;
  if (right > scale.right - 4) return null;
  let bottom = yOf(highestBetween(rows, plot, Math.min(left, x), Math.max(right, x))) - CLEARANCE;
  for (const box of taken) {
    const isBeside = right + CLEARANCE < box.left || left - CLEARANCE > box.right;
    if (!isBeside) bottom = Math.min(bottom, box.top - CLEARANCE);
  }
  const noteTop = bottom - height;
  if (noteTop < top + CLEARANCE + NOTE_LINE_HEIGHT) return null;
  const curveY = yOf(stackAt(rows, note.on));
  const middle = noteTop + height / 2;
  return {
    note: {
      lines: note.lines,
      x: anchor === "end" ? x - GAP_TO_LINE : x + GAP_TO_LINE,
      y: noteTop + NOTE_LINE_HEIGHT - 5,
      anchor,
      leader: `M${anchor === "end" ? x - 4 : x + 4} ${middle}H${x}V${Math.round(curveY - 3)}`,
    },
    box: { left, right, top: noteTop, bottom },
  };
}

function stackAt(rows: readonly AdoptionRow[], on: Day): number {
  const row = rows[rowIndexAt(rows, dayNumber(on))];
  return row ? row.live + row.implementing + row.committed : 0;
}

/** Highest value of layers and target between two places. */
function highestBetween(rows: readonly AdoptionRow[], { scale }: Plot, left: number, right: number): number {
  let highest = 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    const starts = xOfDay(scale, row.on);
    const ends = next ? xOfDay(scale, next.on) : scale.right;
    if (ends < left || starts > right) continue;
    const stack = row.live + row.implementing + row.committed;
    const share = ends > starts ? (Math.min(right, ends) - starts) / (ends - starts) : 1;
    const target = row.target ?? next?.target ?? 0;
    highest = Math.max(highest, stack, target, target + ((next?.target ?? target) - target) * share);
  }
  return highest;
}
