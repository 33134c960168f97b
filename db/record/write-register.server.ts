import type { RegisterData } from "#app/domain/municipality/municipality.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import type { Db } from "../connect.server.ts";
import { insertAll } from "../dialect/insert-all.server.ts";
import { FIRST_DAY, LAST_DAY } from "../schema/column-values.server.ts";
import type { LedgerRow } from "./ledger-transaction.server.ts";
import { rebuildProjections } from "./rebuild-projections.server.ts";

/**
 * Puts a register in the place of the one that is stored, and makes the projections anew in its borders.
 *
 * @param data whole and without contradictions: the caller has judged it
 * @returns how the ledger stands after it
 */
export async function writeRegister(
  transaction: Db,
  ledger: LedgerRow,
  data: RegisterData,
  options: { readonly onProject?: (slug: string) => void } = {},
): Promise<Pick<LedgerRow, "register_version">> {
  for (const table of ["municipality", "population", "succession_link", "tile", "neighbour"] as const) {
    await transaction.deleteFrom(table).execute();
  }
  await insertAll(
    transaction,
    "municipality",
    ["code", "name", "province", "valid_from", "valid_to", "longitude", "latitude"],
    data.municipalities.map((line) => [
      line.code,
      line.name,
      line.province,
      line.validFrom ?? FIRST_DAY,
      line.validTo ?? LAST_DAY,
      line.longitude,
      line.latitude,
    ]),
  );
  await insertAll(
    transaction,
    "population",
    ["code", "year", "inhabitants"],
    data.population.map(({ code, year, inhabitants }) => [code, year, inhabitants]),
  );
  await insertAll(
    transaction,
    "succession_link",
    ["reorganised_on", "from_code", "to_code", "kind", "note"],
    data.links.map(({ on, from, to, kind, note }) => [on, from, to, kind, note]),
  );
  await insertMaps(transaction, data);
  await rebuildProjections(transaction, createRegister(data), options);
  return { register_version: ledger.register_version + 1 };
}

async function insertMaps(transaction: Db, data: RegisterData): Promise<void> {
  await insertAll(
    transaction,
    "tile",
    ["grid_on", "code", "tile_column", "tile_row"],
    data.tileGrids.flatMap(({ on, tiles }) => tiles.map(({ code, column, row }) => [on, code, column, row])),
  );
  await insertAll(
    transaction,
    "neighbour",
    ["map_on", "code_a", "code_b"],
    data.neighbourMaps.flatMap(({ on, pairs }) => pairs.map(([a, b]) => [on, a, b])),
  );
}
