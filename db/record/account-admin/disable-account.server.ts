import type { AdministratorRefusal } from "#app/domain/access/administrator-guard.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { endAccountAccess } from "./end-account-access.server.ts";
import { refuseLosing } from "./refuse-losing.server.ts";

interface Disabling {
  /** Who does it */
  readonly actorId: number;
  readonly accountId: number;
  /** Real time */
  readonly now: Instant;
}

/**
 * Keeps somebody out, at once; inside a write that notes it in the audit log.
 *
 * @returns `null` when done; otherwise why it was not
 */
export async function disableAccount(
  transaction: Db,
  { actorId, accountId, now }: Disabling,
): Promise<AdministratorRefusal | null> {
  const refusal = await refuseLosing(transaction, { actorId, accountId });
  if (refusal !== null) return refusal;
  await transaction
    .updateTable("account")
    .set({ disabled_at: now })
    .where("id", "=", accountId)
    .where("disabled_at", "is", null)
    .execute();
  await endAccountAccess(transaction, accountId);
  return null;
}
