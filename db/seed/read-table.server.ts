import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { seedFolder } from "./seed-folder.server.ts";

/**
 * Reads a bundled table and checks every row.
 *
 * @param path below `db/seed`
 * @throws ZodError naming row and column when a row is wrong
 */
export async function readTable<Row extends z.ZodType>(path: string, row: Row): Promise<z.output<Row>[]> {
  const text = await readFile(join(seedFolder(), path), "utf8");
  return z.array(row).parse(parse(text, { columns: true, bom: true }));
}
