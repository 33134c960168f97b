import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { Db } from "../connect.server.ts";
import { nullableInstantOfColumn } from "../schema/column-values.server.ts";
import { appendToLog } from "./append-to-log.server.ts";
import { type DraftProblem, findDraftProblems } from "./find-draft-problems.server.ts";
import { inLedgerTransaction, type LedgerChange, type LedgerRow } from "./ledger-transaction.server.ts";
import { numberDrafts } from "./number-drafts.server.ts";

export type RecordOutcome =
  | { readonly kind: "recorded"; readonly events: readonly ParticipationEvent[] }
  | { readonly kind: "refused"; readonly problems: readonly DraftProblem[] };

export interface RecordOptions {
  readonly now: Instant;
  /** For loading history: each event counts as recorded at the end of its effective day */
  readonly recordedOnEffectiveDay?: boolean;
  /**
   * Latest revision of the pair that the writer of each draft has seen, in the order of the drafts; `null`: there was
   * none. Left out: not asked
   */
  readonly basedOnRevisions?: readonly (number | null)[];
  /** Only judge, record nothing: what would be recorded comes back */
  readonly isDryRun?: boolean;
  /** Called with how many drafts were judged, and again with how many were recorded */
  readonly onProgress?: (count: number) => void;
}

/**
 * Records events, all or none, and brings the projections up to them in the same transaction.
 *
 * @param register as it is in the database
 * @throws DatabaseError `busy` when another write lasts too long
 */
export async function recordEvents(
  db: Db,
  register: Register,
  drafts: readonly EventDraft[],
  options: RecordOptions,
): Promise<RecordOutcome> {
  return inLedgerTransaction(db, (transaction, ledger) =>
    recordInTransaction(transaction, ledger, register, drafts, options),
  );
}

/** {@link recordEvents} as a part of a larger write. */
export async function recordInTransaction(
  transaction: Db,
  ledger: LedgerRow,
  register: Register,
  drafts: readonly EventDraft[],
  options: RecordOptions,
): Promise<LedgerChange<RecordOutcome>> {
  const numbered = numberDrafts(drafts, {
    lastRevision: ledger.revision,
    lastRecordedAt: nullableInstantOfColumn(ledger.last_recorded_at),
    now: options.now,
    recordedOnEffectiveDay: options.recordedOnEffectiveDay ?? false,
  });
  const problems = await findDraftProblems(transaction, register, numbered, options);
  if (problems.length > 0) return { result: { kind: "refused", problems }, ledger: null };
  const events = numbered.map(({ event }) => event);
  if (options.isDryRun) return { result: { kind: "recorded", events }, ledger: null };
  const change = await appendToLog(transaction, ledger, register, events, options);
  return { result: { kind: "recorded", events }, ledger: change };
}
