import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";

/** Writes down what was decided of an upload, inside a write; one that was decided before stays as it is. */
export async function decideUpload(
  transaction: Db,
  options: {
    readonly id: number;
    readonly decision: "applied" | "cancelled";
    readonly accountId: number;
    readonly now: Instant;
    /** Of the events it brought; `null`: none */
    readonly revisions: { readonly first: number | null; readonly last: number | null };
  },
): Promise<void> {
  const { id, decision, accountId, now, revisions } = options;
  await transaction
    .updateTable("upload")
    .set({
      decision,
      decided_by: accountId,
      decided_at: now,
      first_revision: revisions.first,
      last_revision: revisions.last,
    })
    .where("id", "=", id)
    .where("decision", "is", null)
    .execute();
}
