import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

export async function createRegisterTables(db: Db): Promise<void> {
  const { text, integer, real } = columnTypesOf(db);
  await db.schema
    .createTable("municipality")
    .addColumn("code", text, (column) => column.notNull())
    .addColumn("name", text, (column) => column.notNull())
    .addColumn("province", text, (column) => column.notNull())
    .addColumn("valid_from", text, (column) => column.notNull())
    .addColumn("valid_to", text, (column) => column.notNull())
    .addColumn("longitude", real)
    .addColumn("latitude", real)
    .addPrimaryKeyConstraint("municipality_key", ["code", "valid_from"])
    .execute();
  await db.schema
    .createTable("population")
    .addColumn("code", text, (column) => column.notNull())
    .addColumn("year", integer, (column) => column.notNull())
    .addColumn("inhabitants", integer, (column) => column.notNull())
    .addPrimaryKeyConstraint("population_key", ["code", "year"])
    .execute();
  await db.schema
    .createTable("succession_link")
    .addColumn("reorganised_on", text, (column) => column.notNull())
    .addColumn("from_code", text, (column) => column.notNull())
    .addColumn("to_code", text, (column) => column.notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("note", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("succession_link_key", ["reorganised_on", "from_code", "to_code"])
    .execute();
  await db.schema
    .createTable("tile")
    .addColumn("grid_on", text, (column) => column.notNull())
    .addColumn("code", text, (column) => column.notNull())
    .addColumn("tile_column", integer, (column) => column.notNull())
    .addColumn("tile_row", integer, (column) => column.notNull())
    .addPrimaryKeyConstraint("tile_key", ["grid_on", "code"])
    .addUniqueConstraint("tile_cell", ["grid_on", "tile_column", "tile_row"])
    .execute();
  await db.schema
    .createTable("neighbour")
    .addColumn("map_on", text, (column) => column.notNull())
    .addColumn("code_a", text, (column) => column.notNull())
    .addColumn("code_b", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("neighbour_key", ["map_on", "code_a", "code_b"])
    .execute();
}
