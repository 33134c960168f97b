import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";
import { type AuditEntry, insertAuditEntry } from "../insert-audit-entry.server.ts";
import { inLedgerTransaction } from "../ledger-transaction.server.ts";

interface FourEyesOptions {
  readonly municipalityCode: MunicipalityCode;
  readonly isOn: boolean;
  readonly audit: Pick<AuditEntry, "at" | "network"> & { readonly accountId: number };
}

/** Sets whether entries of a municipality wait for a second pair of eyes. What waits already goes on waiting. */
export async function saveFourEyes(
  db: Db,
  { municipalityCode, isOn, audit }: FourEyesOptions,
): Promise<void> {
  await inLedgerTransaction(db, async (transaction) => {
    const values = { four_eyes: isOn ? 1 : 0, changed_at: audit.at, changed_by: audit.accountId };
    await transaction
      .insertInto("municipality_setting")
      .values({ municipality_code: municipalityCode, ...values })
      .onConflict((conflict) => conflict.column("municipality_code").doUpdateSet(values))
      .execute();
    await insertAuditEntry(transaction, {
      ...audit,
      action: "desk_changed",
      subject: municipalityCode,
      detail: { four_eyes: values.four_eyes },
    });
    return { result: undefined, ledger: null };
  });
}
