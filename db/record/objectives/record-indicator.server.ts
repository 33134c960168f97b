import type { IndicatorDefinition } from "#app/domain/objectives/indicator.ts";
import {
  findDefinitionProblems,
  findIndicatorSlugProblems,
} from "#app/domain/objectives/indicator-problems.ts";
import type { ObjectiveNumber } from "#app/domain/objectives/objective.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Db } from "../../connect.server.ts";
import { findAllIndicators } from "../../queries/objectives/find-objective-records.server.ts";
import { inLedgerTransaction, type LedgerChange, type LedgerRow } from "../ledger-transaction.server.ts";
import { nextNumber } from "../next-number.server.ts";
import { insertIndicator, insertVersion } from "./insert-objective-records.server.ts";
import type { RecordedBy, RefusedRecord } from "./record-options.server.ts";

export type RecordIndicatorOutcome =
  | { readonly kind: "recorded"; readonly slug: string; readonly versionId: number }
  | RefusedRecord;

export interface IndicatorDraft {
  readonly slug: string;
  /** `null`: it is there already, and gets a new version */
  readonly objective: ObjectiveNumber | null;
  readonly definition: IndicatorDefinition;
}

/** Adds an indicator to an objective, or a new version to an indicator that is there. */
export async function recordIndicator(
  db: Db,
  draft: IndicatorDraft,
  options: RecordedBy,
): Promise<RecordIndicatorOutcome> {
  return inLedgerTransaction(db, (transaction, ledger) =>
    recordIndicatorInTransaction(transaction, ledger, draft, options),
  );
}

/** {@link recordIndicator} within a larger write. */
export async function recordIndicatorInTransaction(
  transaction: Db,
  ledger: Pick<LedgerRow, "portfolio_version">,
  { slug, objective, definition }: IndicatorDraft,
  { now, actor }: RecordedBy,
): Promise<LedgerChange<RecordIndicatorOutcome>> {
  const indicators = await findAllIndicators(transaction);
  const known = indicators.find((candidate) => candidate.slug === slug) ?? null;
  const before = objective === null ? known : null;
  const ofName: Problem[] =
    objective !== null
      ? findIndicatorSlugProblems(slug, indicators)
      : known === null
        ? [{ field: "indicator", code: "unknown_indicator", params: { slug } }]
        : [];
  const problems = [...ofName, ...findDefinitionProblems(definition, before)];
  if (problems.length > 0) return { result: { kind: "refused", problems }, ledger: null };
  if (objective !== null) {
    const position = Math.max(0, ...indicators.map((indicator) => indicator.position)) + 1;
    await insertIndicator(transaction, { slug, objective, position });
  }
  const versionId = await nextNumber(transaction, "indicator_version");
  const isNewDefinition = definition.isNewDefinition || objective !== null;
  await insertVersion(transaction, slug, {
    ...definition,
    isNewDefinition,
    id: versionId,
    recordedAt: now,
    actor,
  });
  return {
    result: { kind: "recorded", slug, versionId },
    ledger: { portfolio_version: ledger.portfolio_version + 1 },
  };
}
