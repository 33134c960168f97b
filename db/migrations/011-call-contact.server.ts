import type { Db } from "../connect.server.ts";
import { columnTypesOf } from "../dialect/column-types.server.ts";

/** Who was called: the contact of a municipality may change after it. */
export async function addCallContact(db: Db): Promise<void> {
  const { text } = columnTypesOf(db);
  await db.schema
    .alterTable("call_note")
    .addColumn("spoken_with", text, (column) => column.notNull().defaultTo(""))
    .execute();
}
