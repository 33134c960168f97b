import type { Db } from "../../connect.server.ts";

/**
 * Names of the accounts that recorded events, by the text that stands in the event.
 *
 * @returns without those that are no account, and those whose data were removed
 */
export async function findAccountNames(
  db: Db,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(actors)].filter((actor) => /^[1-9]\d{0,8}$/.test(actor)).map(Number);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("account")
    .select(["id", "name", "email"])
    .where("id", "in", ids)
    .execute();
  return new Map(
    rows.flatMap(({ id, name, email }): [string, string][] => {
      const known = name ?? email;
      return known === null ? [] : [[String(id), known]];
    }),
  );
}
