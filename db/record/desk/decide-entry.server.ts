import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { Db } from "../../connect.server.ts";
import { findPendingEntries, type PendingEntry } from "../../queries/desk/find-pending-entries.server.ts";
import type { PendingEntryTable } from "../../schema/desk-table.ts";
import type { DraftProblem } from "../find-draft-problems.server.ts";
import { type AuditEntry, insertAuditEntry } from "../insert-audit-entry.server.ts";
import { inLedgerTransaction, type LedgerRow } from "../ledger-transaction.server.ts";
import { recordInTransaction } from "../record-events.server.ts";
import { insertInternalNote } from "./insert-internal-note.server.ts";

export type Decision = NonNullable<PendingEntryTable["decision"]>;

/**
 * - `not_waiting`: there is no such entry, or it was decided on before
 * - `own`: nobody approves or rejects an entry of their own
 * - `not_own`: only who wrote an entry takes it back
 * - `refused`: it no longer fits what was recorded since
 */
export type DecideOutcome =
  | { readonly kind: "decided"; readonly entry: PendingEntry; readonly revision: number | null }
  | { readonly kind: "not_waiting" | "own" | "not_own" }
  | { readonly kind: "refused"; readonly entry: PendingEntry; readonly problems: readonly DraftProblem[] };

interface DecideOptions {
  readonly municipalityCode: MunicipalityCode;
  readonly id: number;
  readonly decision: Decision;
  /** Why it is rejected; `null`: not said */
  readonly reason: string | null;
  /** Time of the domain */
  readonly now: Instant;
  readonly audit: Pick<AuditEntry, "at" | "network"> & { readonly accountId: number };
}

/**
 * Decides on an entry that waits. An approved one is recorded now, by the rules as they hold now, in the name of who
 * wrote it.
 */
export async function decideEntry(
  db: Db,
  register: Register,
  options: DecideOptions,
): Promise<DecideOutcome> {
  const { municipalityCode, id, decision, audit } = options;
  return inLedgerTransaction<DecideOutcome>(db, async (transaction, ledger) => {
    const [entry] = await findPendingEntries(transaction, { municipalityCode, id });
    if (entry === undefined) return { result: { kind: "not_waiting" }, ledger: null };
    const isOwn = entry.submittedBy === audit.accountId;
    if (decision === "taken_back" && !isOwn) return { result: { kind: "not_own" }, ledger: null };
    if (decision !== "taken_back" && isOwn) return { result: { kind: "own" }, ledger: null };
    if (decision !== "approved") {
      await settle(transaction, entry, options, null);
      return { result: { kind: "decided", entry, revision: null }, ledger: null };
    }
    return approve(transaction, ledger, register, entry, options);
  });
}

async function approve(
  transaction: Db,
  ledger: LedgerRow,
  register: Register,
  entry: PendingEntry,
  options: DecideOptions,
) {
  const { result, ledger: change } = await recordInTransaction(transaction, ledger, register, [entry.draft], {
    now: options.now,
    basedOnRevisions: [entry.basedOnRevision],
  });
  if (result.kind === "refused") {
    return { result: { kind: "refused" as const, entry, problems: result.problems }, ledger: null };
  }
  const revision = result.events[0]?.revision ?? null;
  if (revision !== null) await insertInternalNote(transaction, revision, entry.internalNote);
  await settle(transaction, entry, options, revision);
  return { result: { kind: "decided" as const, entry, revision }, ledger: change };
}

async function settle(
  transaction: Db,
  { id, draft }: PendingEntry,
  { decision, reason, audit }: DecideOptions,
  revision: number | null,
): Promise<void> {
  await transaction
    .updateTable("pending_entry")
    .set({ decision, decided_by: audit.accountId, decided_at: audit.at, decision_reason: reason })
    .where("id", "=", id)
    .execute();
  await insertAuditEntry(transaction, {
    ...audit,
    action: decision === "approved" ? "approved" : "rejected",
    subject: draft.municipalityCode,
    detail: { project: draft.projectSlug, entry: id, decision, revision },
  });
}
