import type { NeighbourMap, RegisterData, TileGrid } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";
import { dayOfColumn, openDayOfColumn } from "../../schema/column-values.server.ts";
import { groupBy } from "../group-by.server.ts";

/** The whole register as it was loaded. */
export async function findRegisterData(db: Db): Promise<RegisterData> {
  const municipalities = await db
    .selectFrom("municipality")
    .selectAll()
    .orderBy("code")
    .orderBy("valid_from")
    .execute();
  const links = await db
    .selectFrom("succession_link")
    .selectAll()
    .orderBy("reorganised_on")
    .orderBy("from_code")
    .orderBy("to_code")
    .execute();
  const population = await db.selectFrom("population").selectAll().orderBy("code").orderBy("year").execute();
  return {
    municipalities: municipalities.map((row) => ({
      code: row.code,
      name: row.name,
      province: row.province,
      validFrom: openDayOfColumn(row.valid_from),
      validTo: openDayOfColumn(row.valid_to),
      longitude: row.longitude,
      latitude: row.latitude,
    })),
    links: links.map((row) => ({
      on: dayOfColumn(row.reorganised_on),
      from: row.from_code,
      to: row.to_code,
      kind: row.kind,
      note: row.note,
    })),
    population,
    tileGrids: await findTileGrids(db),
    neighbourMaps: await findNeighbourMaps(db),
  };
}

async function findTileGrids(db: Db): Promise<TileGrid[]> {
  const rows = await db.selectFrom("tile").selectAll().orderBy("grid_on").orderBy("code").execute();
  return [...groupBy(rows, (row) => row.grid_on)].map(([on, tiles]) => ({
    on: dayOfColumn(on),
    tiles: tiles.map((row) => ({ code: row.code, column: row.tile_column, row: row.tile_row })),
  }));
}

async function findNeighbourMaps(db: Db): Promise<NeighbourMap[]> {
  const rows = await db
    .selectFrom("neighbour")
    .selectAll()
    .orderBy("map_on")
    .orderBy("code_a")
    .orderBy("code_b")
    .execute();
  return [...groupBy(rows, (row) => row.map_on)].map(([on, pairs]) => ({
    on: dayOfColumn(on),
    pairs: pairs.map((row) => [row.code_a, row.code_b] as const),
  }));
}
