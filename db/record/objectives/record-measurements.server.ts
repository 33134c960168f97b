import { dayOfInstant } from "#app/domain/day.ts";
import type { MeasurementDraft } from "#app/domain/objectives/measurement.ts";
import {
  findMeasurementProblems,
  type MeasurementContext,
} from "#app/domain/objectives/measurement-problems.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Db } from "../../connect.server.ts";
import { inLedgerTransaction, type LedgerChange, type LedgerRow } from "../ledger-transaction.server.ts";
import { nextNumber } from "../next-number.server.ts";
import { findMeasurementContext } from "./find-measurement-context.server.ts";
import { insertMeasurement } from "./insert-objective-records.server.ts";
import type { RecordedBy } from "./record-options.server.ts";

/** What is wrong with one of several values. */
export interface MeasurementProblem extends Problem {
  /** Which of them, from 0 */
  readonly index: number;
}

export type RecordMeasurementsOutcome =
  | { readonly kind: "recorded"; readonly ids: readonly number[] }
  | { readonly kind: "refused"; readonly problems: readonly MeasurementProblem[] };

/**
 * Records values, all of them or none. Each is held against those before it too.
 *
 * @throws DatabaseError `busy` when another write lasts too long
 */
export async function recordMeasurements(
  db: Db,
  drafts: readonly MeasurementDraft[],
  options: RecordedBy,
): Promise<RecordMeasurementsOutcome> {
  return inLedgerTransaction(db, (transaction, ledger) =>
    recordMeasurementsInTransaction(transaction, ledger, drafts, options),
  );
}

/** {@link recordMeasurements} within a larger write. */
export async function recordMeasurementsInTransaction(
  transaction: Db,
  ledger: Pick<LedgerRow, "portfolio_version">,
  drafts: readonly MeasurementDraft[],
  { now, actor, isDryRun = false }: RecordedBy & { readonly isDryRun?: boolean },
): Promise<LedgerChange<RecordMeasurementsOutcome>> {
  let context = await findMeasurementContext(transaction, dayOfInstant(now));
  const problems: MeasurementProblem[] = [];
  const entries = [];
  let id = await nextNumber(transaction, "measurement");
  for (const [index, draft] of drafts.entries()) {
    const found = findMeasurementProblems(draft, context, null);
    problems.push(...found.map((problem) => ({ ...problem, index })));
    if (found.length > 0) continue;
    const entry = { ...draft, kind: "measurement" as const, id, recordedAt: now, actor };
    entries.push(entry);
    context = withEntry(context, entry);
    id += 1;
  }
  if (problems.length > 0) return { result: { kind: "refused", problems }, ledger: null };
  const result = { kind: "recorded", ids: entries.map((entry) => entry.id) } as const;
  if (isDryRun || entries.length === 0) return { result, ledger: null };
  for (const entry of entries) await insertMeasurement(transaction, entry);
  return { result, ledger: { portfolio_version: ledger.portfolio_version + 1 } };
}

function withEntry(
  context: MeasurementContext,
  entry: MeasurementContext["indicators"][number]["measurements"][number],
): MeasurementContext {
  const indicators = context.indicators.map((indicator) =>
    indicator.slug === entry.indicatorSlug
      ? {
          ...indicator,
          measurements: [...indicator.measurements, entry].sort((a, b) =>
            a.period.untilOn < b.period.untilOn ? -1 : a.period.untilOn > b.period.untilOn ? 1 : a.id - b.id,
          ),
        }
      : indicator,
  );
  return { ...context, indicators };
}
