import type { AttentionReason } from "#app/domain/attention/attention-reason.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";
import { insertAll } from "../../dialect/insert-all.server.ts";
import { findOpenCallIds, pairKey } from "../../queries/call/find-open-call-ids.server.ts";
import { nextNumber } from "../next-number.server.ts";

/** A municipality to be called about a project. */
export interface NewCall {
  readonly municipalityCode: MunicipalityCode;
  readonly projectSlug: string;
  readonly reasons: readonly AttentionReason[];
}

/** What became of calls that were asked for. */
export interface InsertedCalls {
  /** In the order asked for: new ones and those that were open already */
  readonly ids: readonly number[];
  readonly addedCount: number;
}

/** Puts municipalities on the call list, inside a write; one that is on it for that project stays as it is. */
export async function insertCalls(
  transaction: Db,
  calls: readonly NewCall[],
  { now, accountId }: { readonly now: Instant; readonly accountId: number },
): Promise<InsertedCalls> {
  const open = await findOpenCallIds(transaction);
  const first = await nextNumber(transaction, "call");
  const rows: (string | number | null)[][] = [];
  const ids = calls.map(({ municipalityCode, projectSlug, reasons }) => {
    const key = pairKey(municipalityCode, projectSlug);
    const known = open.get(key);
    if (known !== undefined) return known;
    const id = first + rows.length;
    open.set(key, id);
    rows.push([id, municipalityCode, projectSlug, JSON.stringify(reasons), now, accountId, ""]);
    return id;
  });
  await insertAll(
    transaction,
    "call",
    ["id", "municipality_code", "project_slug", "reason", "created_at", "created_by", "next_step"],
    rows,
  );
  return { ids, addedCount: rows.length };
}
