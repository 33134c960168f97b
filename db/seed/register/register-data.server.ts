import { z } from "zod";
import { day } from "#app/domain/day.ts";
import type { NeighbourMap, RegisterData, TileGrid } from "#app/domain/municipality/municipality.ts";
import { dayCell, optionalDayCell, optionalNumberCell } from "../cells.server.ts";
import { readTable } from "../read-table.server.ts";

const municipalityRow = z
  .object({
    code: z.string(),
    name: z.string(),
    province: z.string(),
    valid_from: optionalDayCell,
    valid_to: optionalDayCell,
    lon: optionalNumberCell,
    lat: optionalNumberCell,
  })
  .transform((row) => ({
    code: row.code,
    name: row.name,
    province: row.province,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    longitude: row.lon,
    latitude: row.lat,
  }));

const linkRow = z
  .object({
    date: dayCell,
    from_code: z.string(),
    to_code: z.string(),
    kind: z.enum(["merge", "absorb", "split", "rename"]),
    note: z.string(),
  })
  .transform((row) => ({
    on: row.date,
    from: row.from_code,
    to: row.to_code,
    kind: row.kind,
    note: row.note,
  }));

const populationRow = z.object({
  code: z.string(),
  year: z.coerce.number().int(),
  inhabitants: z.coerce.number().int(),
});

const tileRow = z
  .object({ code: z.string(), col: z.coerce.number().int(), row: z.coerce.number().int() })
  .transform(({ code, col, row }) => ({ code, column: col, row }));

const neighbourRow = z
  .object({ code_a: z.string(), code_b: z.string() })
  .transform(({ code_a, code_b }) => [code_a, code_b] as const);

/** Years of which a hex grid and land borders ship with the product. */
const MAPPED_YEARS = [2018, 2023] as const;

async function readTileGrid(year: number): Promise<TileGrid> {
  return { on: day(`${year}-01-01`), tiles: await readTable(`register/tilegrid_${year}.csv`, tileRow) };
}

async function readNeighbourMap(year: number): Promise<NeighbourMap> {
  return {
    on: day(`${year}-01-01`),
    pairs: await readTable(`register/neighbours_${year}.csv`, neighbourRow),
  };
}

/** The bundled register: every municipality since 2015, with inhabitants, reorganisations, cells and neighbours. */
export async function readRegisterData(): Promise<RegisterData> {
  return {
    municipalities: await readTable("register/municipalities.csv", municipalityRow),
    links: await readTable("register/reorganisations.csv", linkRow),
    population: await readTable("register/population.csv", populationRow),
    tileGrids: await Promise.all(MAPPED_YEARS.map(readTileGrid)),
    neighbourMaps: await Promise.all(MAPPED_YEARS.map(readNeighbourMap)),
  };
}
