import type { Day } from "#app/domain/day.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import { dayNumber } from "./day-scale.ts";

/** What the curve counts. */
export type AdoptionMeasure = "municipalities" | "inhabitants";

/** Layers of the curve, from the bottom up. */
export const LAYERS = ["live", "implementing", "committed"] as const;
export type Layer = (typeof LAYERS)[number];

/** One step of the curve: the values hold until the next row. */
export interface AdoptionRow extends Readonly<Record<Layer, number>> {
  readonly on: Day;
  /** Days since 1970-01-01 */
  readonly x: number;
  /** All municipalities, or all inhabitants */
  readonly total: number;
  /** In municipalities; `null`: none, or inhabitants are counted */
  readonly target: number | null;
}

/**
 * The rows of a curve that ends on the reference day `to`, where the last values are repeated. Inhabitants are known
 * of live municipalities only, and a target counts municipalities.
 */
export function adoptionRows(
  points: readonly SeriesPoint[],
  measure: AdoptionMeasure,
  to: Day,
): AdoptionRow[] {
  const rows = points
    .filter((point) => point.on <= to)
    .map((point): AdoptionRow => {
      const place = { on: point.on, x: dayNumber(point.on) };
      return measure === "inhabitants"
        ? {
            ...place,
            live: point.liveInhabitants,
            implementing: 0,
            committed: 0,
            total: point.inhabitants,
            target: null,
          }
        : {
            ...place,
            live: point.counts.live,
            implementing: point.counts.implementing,
            committed: point.counts.committed,
            total: point.municipalityCount,
            target: point.target,
          };
    });
  const last = rows.at(-1);
  return last && last.on < to ? [...rows, { ...last, on: to, x: dayNumber(to) }] : rows;
}

/** Layers that hold anything on any day, from the bottom up; live always. */
export function presentLayers(rows: readonly AdoptionRow[]): Layer[] {
  return LAYERS.filter((layer) => layer === "live" || rows.some((row) => row[layer] > 0));
}

/** The row that holds on a day, given as days since 1970-01-01; the first one for earlier days. */
export function rowIndexAt(rows: readonly AdoptionRow[], x: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.x ?? 0) <= x) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/**
 * As many rows as can be told apart in a drawing: of the rows that fall together, the last. Also without rows on
 * which nothing of this changed.
 *
 * @param daysPerStep days that fall together
 */
export function visibleRows(rows: readonly AdoptionRow[], daysPerStep: number): AdoptionRow[] {
  const first = rows[0]?.x ?? 0;
  const step = Math.max(daysPerStep, 1);
  return rows.filter((row, index) => {
    const next = rows[index + 1];
    return index === 0 || !next || Math.floor((next.x - first) / step) !== Math.floor((row.x - first) / step);
  });
}

/**
 * The rows at which a value that goes straight from row to row bends, with the first and the last.
 *
 * @param tolerance how far a row that is left out may lie from the line without it
 */
export function bends<Row extends { readonly x: number }>(
  rows: readonly Row[],
  read: (row: Row) => number,
  tolerance: number,
): Row[] {
  const kept: Row[] = [];
  let leftOut: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const before = kept.at(-1);
    const next = rows[index + 1];
    if (before && next) {
      const slope = (read(next) - read(before)) / (next.x - before.x);
      const isOnLine = (one: Row) =>
        Math.abs(read(before) + slope * (one.x - before.x) - read(one)) <= tolerance;
      if (isOnLine(row) && leftOut.every(isOnLine)) {
        leftOut.push(row);
        continue;
      }
    }
    kept.push(row);
    leftOut = [];
  }
  return kept;
}

/** The rows at which a value that holds from row to row changes, with the first and the last. */
export function steps(rows: readonly AdoptionRow[], read: (row: AdoptionRow) => number): AdoptionRow[] {
  return rows.filter((row, index) => {
    const before = rows[index - 1];
    return !before || index === rows.length - 1 || read(before) !== read(row);
  });
}
