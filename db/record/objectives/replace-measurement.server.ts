import { dayOfInstant } from "#app/domain/day.ts";
import type { Measurement, MeasurementDraft, MeasurementEntry } from "#app/domain/objectives/measurement.ts";
import {
  findMeasurementProblems,
  findReplacementProblems,
} from "#app/domain/objectives/measurement-problems.ts";
import type { Db } from "../../connect.server.ts";
import { inLedgerTransaction, type LedgerChange, type LedgerRow } from "../ledger-transaction.server.ts";
import { nextNumber } from "../next-number.server.ts";
import { findMeasurementContext } from "./find-measurement-context.server.ts";
import { insertMeasurement } from "./insert-objective-records.server.ts";
import type { RecordedBy, RefusedRecord } from "./record-options.server.ts";

export type ReplaceMeasurementOutcome = { readonly kind: "recorded"; readonly id: number } | RefusedRecord;

/** What a correction may change of a value; what it is about stays. */
export type CorrectedValue = Pick<MeasurementDraft, "value" | "note" | "confirmation" | "origin">;

interface Replacement {
  readonly replacesId: number;
  /** `null`: it is withdrawn */
  readonly corrected: CorrectedValue | null;
  /** Why it is withdrawn */
  readonly reason: string;
}

/** Puts another value in the place of one; the old one is kept. */
export async function correctMeasurement(
  db: Db,
  replacesId: number,
  corrected: CorrectedValue,
  options: RecordedBy,
): Promise<ReplaceMeasurementOutcome> {
  return inLedgerTransaction(db, (transaction, ledger) =>
    replaceMeasurementInTransaction(transaction, ledger, { replacesId, corrected, reason: "" }, options),
  );
}

/** Takes a value away, with the reason; it is kept, but counts no longer. */
export async function withdrawMeasurement(
  db: Db,
  replacesId: number,
  reason: string,
  options: RecordedBy,
): Promise<ReplaceMeasurementOutcome> {
  return inLedgerTransaction(db, (transaction, ledger) =>
    replaceMeasurementInTransaction(transaction, ledger, { replacesId, corrected: null, reason }, options),
  );
}

/** {@link correctMeasurement} or {@link withdrawMeasurement} within a larger write. */
export async function replaceMeasurementInTransaction(
  transaction: Db,
  ledger: Pick<LedgerRow, "portfolio_version">,
  { replacesId, corrected, reason }: Replacement,
  { now, actor }: RecordedBy,
): Promise<LedgerChange<ReplaceMeasurementOutcome>> {
  const context = await findMeasurementContext(transaction, dayOfInstant(now));
  const before = context.indicators
    .flatMap(({ measurements }) => measurements)
    .find(({ id }) => id === replacesId);
  if (before === undefined) {
    const problems = findReplacementProblems(replacesId, context.indicators);
    return { result: { kind: "refused", problems }, ledger: null };
  }
  const problems =
    corrected !== null
      ? findMeasurementProblems({ ...aboutOf(before), ...corrected }, context, replacesId)
      : reason.trim() === ""
        ? [{ field: "reden", code: "required" }]
        : [];
  if (problems.length > 0) return { result: { kind: "refused", problems }, ledger: null };
  const id = await nextNumber(transaction, "measurement");
  const own = { ...aboutOf(before), id, replacesId, recordedAt: now, actor };
  const entry: MeasurementEntry =
    corrected === null
      ? { ...own, kind: "withdrawal", note: reason.trim() }
      : { ...own, ...corrected, kind: "correction" };
  await insertMeasurement(transaction, entry);
  return {
    result: { kind: "recorded", id },
    ledger: { portfolio_version: ledger.portfolio_version + 1 },
  };
}

function aboutOf({ indicatorSlug, projectSlug, municipalityCode, period }: Measurement) {
  return { indicatorSlug, projectSlug, municipalityCode, period };
}
