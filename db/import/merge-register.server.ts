import { type Day, day } from "#app/domain/day.ts";
import type {
  Municipality,
  NeighbourMap,
  RegisterData,
  TileGrid,
} from "#app/domain/municipality/municipality.ts";
import type { Contradiction } from "#app/domain/municipality/register-contradictions.ts";
import { groupBy } from "../queries/group-by.server.ts";
import type { Lined, RegisterFiles } from "./register-files.server.ts";

/** Where a row of the merged register was read; `null`: it was stored already. */
type Place = { readonly file: string; readonly line: number } | null;

/** A register with what files add to it or change in it. */
export interface MergedRegister {
  readonly data: RegisterData;
  /** For every table, the place of each of its rows in the order in which contradictions count them */
  readonly places: Readonly<Record<Contradiction["table"], readonly Place[]>>;
}

/** The day of a map whose file names none, in a register in which nothing ever changed. */
const ALWAYS = day("0001-01-01");

/**
 * Lays files over the stored register. All lines of a code that the files name replace those stored of it; figures,
 * links, grids and maps replace those of the same key; the rest stays.
 */
export function mergeRegister(stored: RegisterData, files: RegisterFiles): MergedRegister {
  const municipalities = overlay(stored.municipalities, files.municipalities, ({ code }) => code);
  const population = overlay(stored.population, files.population, ({ code, year }) => `${code} ${year}`);
  const links = overlay(stored.links, files.links, ({ on, from, to }) => `${on} ${from} ${to}`);
  const lastChange = lastChangeOf(municipalities.map(({ value }) => value));
  const tileRows = overlay(
    stored.tileGrids.flatMap(({ on, tiles }) => tiles.map((tile) => ({ ...tile, on }))),
    dated(files.tiles, lastChange),
    ({ on }) => on,
  );
  const neighbourRows = overlay(
    stored.neighbourMaps.flatMap(({ on, pairs }) => pairs.map((pair) => ({ pair, on }))),
    dated(files.neighbours, lastChange),
    ({ on }) => on,
  );
  const grids = byDay(tileRows);
  const maps = byDay(neighbourRows);
  return {
    data: {
      municipalities: municipalities.map(({ value }) => value),
      population: population.map(({ value }) => value),
      links: links.map(({ value }) => value),
      tileGrids: grids.map(
        ([on, rows]): TileGrid => ({
          on,
          tiles: rows.map(({ value: { code, column, row } }) => ({ code, column, row })),
        }),
      ),
      neighbourMaps: maps.map(
        ([on, rows]): NeighbourMap => ({ on, pairs: rows.map(({ value }) => value.pair) }),
      ),
    },
    places: {
      municipalities: municipalities.map(({ place }) => place),
      population: population.map(({ place }) => place),
      reorganisations: links.map(({ place }) => place),
      tiles: grids.flatMap(([, rows]) => rows.map(({ place }) => place)),
      neighbours: maps.flatMap(([, rows]) => rows.map(({ place }) => place)),
    },
  };
}

interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

function overlay<T>(
  stored: readonly T[],
  read: readonly Lined<T>[],
  keyOf: (value: T) => string,
): Placed<T>[] {
  const replaced = new Set(read.map(({ value }) => keyOf(value)));
  const kept = stored.filter((value) => !replaced.has(keyOf(value))).map((value) => ({ value, place: null }));
  return [...kept, ...read.map(({ value, file, line }) => ({ value, place: { file, line } }))];
}

function dated<T extends { readonly on: Day | null }>(
  rows: readonly Lined<T>[],
  otherwise: Day,
): Lined<Omit<T, "on"> & { readonly on: Day }>[] {
  return rows.map((row) => ({ ...row, value: { ...row.value, on: row.value.on ?? otherwise } }));
}

function byDay<T extends { readonly on: Day }>(rows: readonly Placed<T>[]): [Day, Placed<T>[]][] {
  return [...groupBy(rows, ({ value }) => value.on)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function lastChangeOf(lines: readonly Municipality[]): Day {
  let last = ALWAYS;
  for (const { validFrom, validTo } of lines) {
    for (const on of [validFrom, validTo]) if (on !== null && on > last) last = on;
  }
  return last;
}
