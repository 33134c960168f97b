import type { Selectable } from "kysely";
import type { AdoptionChange } from "#app/domain/participation/adoption-changes.ts";
import { dayOfColumn } from "../../schema/column-values.server.ts";
import type { AdoptionCountTable } from "../../schema/participation-table.ts";

const STATUS_COLUMNS = ["exploring", "committed", "implementing", "live", "stopped", "declined"] as const;

/** Totals that are stored, in the order of their columns. */
export const TOTAL_COLUMNS = [...STATUS_COLUMNS, "live_inhabitants", "live_unknown"] as const;

export type Totals = Pick<Selectable<AdoptionCountTable>, (typeof TOTAL_COLUMNS)[number]>;

/** Totals from a day on. */
export type DatedTotals = Totals & { readonly counted_on: string };

export const NO_TOTALS: Totals = {
  exploring: 0,
  committed: 0,
  implementing: 0,
  live: 0,
  stopped: 0,
  declined: 0,
  live_inhabitants: 0,
  live_unknown: 0,
};

/** Totals that follow from changes, on top of what was there before the first. Days without effect are left out. */
export function totalsOf(changes: readonly AdoptionChange[], before: Totals): DatedTotals[] {
  const totals: DatedTotals[] = [];
  let running = before;
  for (const change of changes) {
    const next = { ...running };
    for (const status of STATUS_COLUMNS) next[status] += change.changes[status] ?? 0;
    next.live_inhabitants += change.liveInhabitants;
    next.live_unknown += change.liveUnknown;
    if (TOTAL_COLUMNS.every((column) => next[column] === running[column])) continue;
    totals.push({ ...next, counted_on: change.on });
    running = next;
  }
  return totals;
}

/** The changes from one row of totals to the next. */
export function changesOf(totals: readonly DatedTotals[], before: Totals): AdoptionChange[] {
  let previous = before;
  return totals.map((row) => {
    const changes: Partial<Record<(typeof STATUS_COLUMNS)[number], number>> = {};
    for (const status of STATUS_COLUMNS) {
      if (row[status] !== previous[status]) changes[status] = row[status] - previous[status];
    }
    const change = {
      on: dayOfColumn(row.counted_on),
      changes,
      liveInhabitants: row.live_inhabitants - previous.live_inhabitants,
      liveUnknown: row.live_unknown - previous.live_unknown,
    };
    previous = row;
    return change;
  });
}

/** What two lists of changes are together, or (sign −1) what the first is without the second. In order of day. */
export function combineChanges(
  first: readonly AdoptionChange[],
  second: readonly AdoptionChange[],
  sign: 1 | -1,
): AdoptionChange[] {
  const byDay = new Map<string, AdoptionChange>(first.map((change) => [change.on, change]));
  for (const change of second) {
    const known = byDay.get(change.on);
    const changes: Partial<Record<(typeof STATUS_COLUMNS)[number], number>> = { ...known?.changes };
    for (const status of STATUS_COLUMNS) {
      const count = (changes[status] ?? 0) + sign * (change.changes[status] ?? 0);
      if (count === 0) delete changes[status];
      else changes[status] = count;
    }
    byDay.set(change.on, {
      on: change.on,
      changes,
      liveInhabitants: (known?.liveInhabitants ?? 0) + sign * change.liveInhabitants,
      liveUnknown: (known?.liveUnknown ?? 0) + sign * change.liveUnknown,
    });
  }
  return [...byDay.values()].filter(isEffective).sort((a, b) => (a.on < b.on ? -1 : 1));
}

function isEffective(change: AdoptionChange): boolean {
  return Object.keys(change.changes).length > 0 || change.liveInhabitants !== 0 || change.liveUnknown !== 0;
}
