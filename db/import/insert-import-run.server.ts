import type { Insertable } from "kysely";
import type { Db } from "../connect.server.ts";
import type { ImportRunTable } from "../schema/administration-table.ts";

/** Writes down that an import was carried out, in the transaction of the import itself. */
export async function insertImportRun(
  transaction: Db,
  run: Omit<Insertable<ImportRunTable>, "id">,
): Promise<void> {
  const { last } = await transaction
    .selectFrom("import_run")
    .select(({ fn }) => fn.max("id").as("last"))
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto("import_run")
    .values({ id: (last ?? 0) + 1, ...run })
    .execute();
}
