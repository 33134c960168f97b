import type { Instant } from "#app/domain/instant.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { Db } from "../../connect.server.ts";
import { existsFourEyes } from "../../queries/desk/exists-four-eyes.server.ts";
import type { DraftProblem } from "../find-draft-problems.server.ts";
import { findFormOutcome, insertFormReceipt } from "../form-receipt.server.ts";
import { type AuditEntry, insertAuditEntry } from "../insert-audit-entry.server.ts";
import { inLedgerTransaction, type LedgerChange, type LedgerRow } from "../ledger-transaction.server.ts";
import { nextNumber } from "../next-number.server.ts";
import { recordInTransaction } from "../record-events.server.ts";
import { auditActionOf } from "./audit-action-of.server.ts";
import { insertInternalNote } from "./insert-internal-note.server.ts";

/** Something a municipality says, or that is said in its name. */
export interface DeskEntry {
  readonly draft: EventDraft;
  /** Latest revision of the pair that its writer has seen; `null`: there was none */
  readonly basedOnRevision: number | null;
  /** `null`: none */
  readonly internalNote: string | null;
}

/** What was done with entries; `waiting`: they count when somebody else has approved them. */
export type DoneEntries =
  | { readonly kind: "recorded"; readonly events: readonly ParticipationEvent[] }
  | { readonly kind: "waiting"; readonly ids: readonly number[] };

export type SubmitOutcome =
  | { readonly kind: "done"; readonly path: string }
  | { readonly kind: "refused"; readonly problems: readonly DraftProblem[] };

interface SubmitOptions {
  readonly municipalityCode: MunicipalityCode;
  /** At least one */
  readonly entries: readonly DeskEntry[];
  /** Number of the form: the same one is handled once */
  readonly formId: string;
  /** Time of the domain */
  readonly now: Instant;
  /** Who asks, from where, in real time */
  readonly audit: Pick<AuditEntry, "at" | "network"> & { readonly accountId: number };
  /** Where the answer leads */
  readonly pathOf: (done: DoneEntries) => string;
  /** What is written with it: a contact, a mail */
  readonly alsoWrite?: (transaction: Db, done: DoneEntries) => Promise<void>;
}

/**
 * Registers entries of a municipality, all or none; with four eyes they wait instead. The same form does it once.
 *
 * @param register as it is in the database
 * @throws DatabaseError `busy` when another write lasts too long
 */
export async function submitEntries(
  db: Db,
  register: Register,
  options: SubmitOptions,
): Promise<SubmitOutcome> {
  const { formId, audit, municipalityCode } = options;
  const { accountId } = audit;
  return inLedgerTransaction<SubmitOutcome>(db, async (transaction, ledger) => {
    const earlier = await findFormOutcome(transaction, { formId, accountId });
    if (earlier !== undefined) return { result: { kind: "done", path: earlier }, ledger: null };
    const waits = await existsFourEyes(transaction, municipalityCode);
    const change = waits
      ? await keepWaiting(transaction, ledger, register, options)
      : await record(transaction, ledger, register, options);
    if (change.result.kind === "refused") return { result: change.result, ledger: null };
    const path = options.pathOf(change.result);
    await options.alsoWrite?.(transaction, change.result);
    await insertFormReceipt(transaction, { formId, accountId, handledAt: audit.at, outcome: path });
    return { result: { kind: "done", path }, ledger: change.ledger };
  });
}

type Change = LedgerChange<DoneEntries | Extract<SubmitOutcome, { kind: "refused" }>>;

async function record(
  transaction: Db,
  ledger: LedgerRow,
  register: Register,
  { entries, now, audit }: SubmitOptions,
): Promise<Change> {
  const change = await recordEntries(transaction, ledger, register, { entries, now, isDryRun: false });
  if (change.result.kind === "refused") return { ...change, result: change.result };
  const { events } = change.result;
  for (const [index, event] of events.entries()) {
    await insertInternalNote(transaction, event.revision, entries[index]?.internalNote ?? null);
    await insertAuditEntry(transaction, {
      ...audit,
      action: auditActionOf(event),
      subject: event.municipalityCode,
      detail: { project: event.projectSlug, revision: event.revision },
    });
  }
  return { result: { kind: "recorded", events }, ledger: change.ledger };
}

async function keepWaiting(
  transaction: Db,
  ledger: LedgerRow,
  register: Register,
  { entries, now, audit }: SubmitOptions,
): Promise<Change> {
  const { result } = await recordEntries(transaction, ledger, register, { entries, now, isDryRun: true });
  if (result.kind === "refused") return { result, ledger: null };
  const ids: number[] = [];
  for (const { draft, basedOnRevision, internalNote } of entries) {
    const id = await nextNumber(transaction, "pending_entry");
    ids.push(id);
    await transaction
      .insertInto("pending_entry")
      .values({
        id,
        project_slug: draft.projectSlug,
        municipality_code: draft.municipalityCode,
        draft: JSON.stringify(draft),
        based_on_revision: basedOnRevision,
        internal_note: internalNote,
        submitted_by: audit.accountId,
        submitted_at: audit.at,
        decision: null,
        decided_by: null,
        decided_at: null,
        decision_reason: null,
      })
      .execute();
    const detail = { project: draft.projectSlug, entry: id };
    await insertAuditEntry(transaction, {
      ...audit,
      action: "approval_asked",
      subject: draft.municipalityCode,
      detail,
    });
  }
  return { result: { kind: "waiting", ids }, ledger: null };
}

function recordEntries(
  transaction: Db,
  ledger: LedgerRow,
  register: Register,
  { entries, now, isDryRun }: Pick<SubmitOptions, "entries" | "now"> & { readonly isDryRun: boolean },
) {
  return recordInTransaction(
    transaction,
    ledger,
    register,
    entries.map(({ draft }) => draft),
    { now, isDryRun, basedOnRevisions: entries.map(({ basedOnRevision }) => basedOnRevision) },
  );
}
