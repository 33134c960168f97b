import type { Insertable } from "kysely";
import type { Db } from "../connect.server.ts";
import { nextNumber } from "../record/next-number.server.ts";
import type { ImportRunTable } from "../schema/administration-table.ts";

/** Writes down that an import was carried out, in the transaction of the import itself. */
export async function insertImportRun(
  transaction: Db,
  run: Omit<Insertable<ImportRunTable>, "id">,
): Promise<void> {
  const id = await nextNumber(transaction, "import_run");
  await transaction
    .insertInto("import_run")
    .values({ id, ...run })
    .execute();
}
