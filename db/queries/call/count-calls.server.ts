import type { Db } from "../../connect.server.ts";
import { type CallSelection, isSelected } from "./call-selection.server.ts";

export async function countCalls(db: Db, selection: CallSelection): Promise<number> {
  const { count } = await db
    .selectFrom("call")
    .select(({ fn }) => fn.countAll().as("count"))
    .where(isSelected(selection))
    .executeTakeFirstOrThrow();
  return Number(count);
}
