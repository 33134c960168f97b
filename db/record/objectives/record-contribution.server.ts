import type { ContributionDraft } from "#app/domain/objectives/contribution.ts";
import {
  findContributionProblems,
  findSavingProblems,
} from "#app/domain/objectives/contribution-problems.ts";
import type { SavingParameterDraft } from "#app/domain/objectives/saving-parameter.ts";
import type { Db } from "../../connect.server.ts";
import { findAllProjects } from "../../queries/portfolio/find-projects.server.ts";
import { inLedgerTransaction, type LedgerChange, type LedgerRow } from "../ledger-transaction.server.ts";
import { nextNumber } from "../next-number.server.ts";
import { insertContribution, insertSaving } from "./insert-objective-records.server.ts";
import type { RecordedBy, RefusedRecord } from "./record-options.server.ts";

export type RecordContributionOutcome = { readonly kind: "recorded"; readonly id: number } | RefusedRecord;

/** Sets what a project contributes to an objective from a day on; weight 0 ends it. */
export async function recordContribution(
  db: Db,
  draft: ContributionDraft,
  options: RecordedBy,
): Promise<RecordContributionOutcome> {
  return inLedgerTransaction(db, (transaction, ledger) =>
    recordContributionInTransaction(transaction, ledger, draft, options),
  );
}

/** {@link recordContribution} within a larger write. */
export async function recordContributionInTransaction(
  transaction: Db,
  ledger: Pick<LedgerRow, "portfolio_version">,
  draft: ContributionDraft,
  { now, actor }: RecordedBy,
): Promise<LedgerChange<RecordContributionOutcome>> {
  const problems = findContributionProblems(draft, await findAllProjects(transaction));
  if (problems.length > 0) return { result: { kind: "refused", problems }, ledger: null };
  const id = await nextNumber(transaction, "contribution");
  await insertContribution(transaction, { ...draft, id, recordedAt: now, actor });
  return {
    result: { kind: "recorded", id },
    ledger: { portfolio_version: ledger.portfolio_version + 1 },
  };
}

/** Sets what a project saves per inhabitant and year from a day on. */
export async function recordSaving(
  db: Db,
  draft: SavingParameterDraft,
  options: RecordedBy,
): Promise<RecordContributionOutcome> {
  return inLedgerTransaction(db, (transaction, ledger) =>
    recordSavingInTransaction(transaction, ledger, draft, options),
  );
}

/** {@link recordSaving} within a larger write. */
export async function recordSavingInTransaction(
  transaction: Db,
  ledger: Pick<LedgerRow, "portfolio_version">,
  draft: SavingParameterDraft,
  { now, actor }: RecordedBy,
): Promise<LedgerChange<RecordContributionOutcome>> {
  const problems = findSavingProblems(draft, await findAllProjects(transaction));
  if (problems.length > 0) return { result: { kind: "refused", problems }, ledger: null };
  const id = await nextNumber(transaction, "saving_parameter");
  await insertSaving(transaction, { ...draft, id, recordedAt: now, actor });
  return {
    result: { kind: "recorded", id },
    ledger: { portfolio_version: ledger.portfolio_version + 1 },
  };
}
