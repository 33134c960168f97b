import type { Db } from "../connect.server.ts";
import type { Schema } from "../schema/schema.ts";

/** Tables whose rows are numbered from 1 in the order in which they are added. */
type NumberedTable = {
  [Name in keyof Schema]: Schema[Name] extends { id: number } ? Name : never;
}[Exclude<keyof Schema, "ledger">];

/** The number of the next row of a table. To be asked inside `inLedgerTransaction`: no other write can begin until it ends. */
export async function nextNumber(transaction: Db, table: NumberedTable): Promise<number> {
  const { last } = await transaction
    .selectFrom(table as "audit_entry")
    .select(({ fn }) => fn.max("id").as("last"))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}
