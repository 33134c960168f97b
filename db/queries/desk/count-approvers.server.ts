import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";

/** Accounts that may decide for one of some municipalities: it and those it took over from. */
export async function countApprovers(
  db: Db,
  municipalityCodes: readonly MunicipalityCode[],
): Promise<number> {
  const rows = await db
    .selectFrom("account_role")
    .innerJoin("account", "account.id", "account_role.account_id")
    .select("account.id")
    .distinct()
    .where("account_role.role", "=", "municipality_approver")
    .where("account_role.municipality_code", "in", municipalityCodes)
    .where("account.disabled_at", "is", null)
    .where("account.erased_at", "is", null)
    .execute();
  return rows.length;
}
