import {
  type AdministratorRefusal,
  refuseAdministratorLoss,
} from "#app/domain/access/administrator-guard.ts";
import type { Db } from "../../connect.server.ts";

/**
 * Whether an account may lose what makes it an administrator, seen from the write that would take it: two
 * administrators cannot take each other's at the same time.
 *
 * @returns `null`: it may, or it is no administrator
 */
export async function refuseLosing(
  transaction: Db,
  { actorId, accountId }: { readonly actorId: number; readonly accountId: number },
): Promise<AdministratorRefusal | null> {
  const administrators = await transaction
    .selectFrom("account_role")
    .innerJoin("account", "account.id", "account_role.account_id")
    .select("account.id")
    .where("account_role.role", "=", "administrator")
    .where("account.disabled_at", "is", null)
    .where("account.erased_at", "is", null)
    .execute();
  const others = administrators.filter(({ id }) => id !== accountId);
  if (actorId !== accountId && others.length === administrators.length) return null;
  return refuseAdministratorLoss({ actorId, accountId, otherAdministratorCount: others.length });
}
