import type { AdministratorRefusal } from "#app/domain/access/administrator-guard.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import { disableAccount } from "../account/disable-account.server.ts";
import { refuseLosing } from "./refuse-losing.server.ts";

interface Closing {
  /** Who does it */
  readonly actorId: number;
  readonly accountId: number;
  /** Real time */
  readonly now: Instant;
}

/**
 * Keeps somebody out, at once, by the hand of an administrator; inside a write that notes it in the audit log.
 *
 * @returns `null` when done; otherwise why it was not
 */
export async function closeAccount(
  transaction: Db,
  { actorId, accountId, now }: Closing,
): Promise<AdministratorRefusal | null> {
  const refusal = await refuseLosing(transaction, { actorId, accountId });
  if (refusal === null) await disableAccount(transaction, { accountId, now });
  return refusal;
}
