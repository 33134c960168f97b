import { createHash } from "node:crypto";
import type { Instant } from "#app/domain/instant.ts";
import type { Db } from "../../connect.server.ts";
import type { HandedInFile } from "../../import/file-source.server.ts";
import { insertImportRun } from "../../import/insert-import-run.server.ts";
import { judgeUpload } from "../../import/judge-upload.server.ts";
import { findRegister } from "../../queries/municipality/find-register.server.ts";
import { findUpload } from "../../queries/upload/find-upload.server.ts";
import type { LedgerChange, LedgerRow } from "../ledger-transaction.server.ts";
import { recordInTransaction } from "../record-events.server.ts";
import { decideUpload } from "./decide-upload.server.ts";

export type AppliedUpload =
  | { readonly kind: "applied"; readonly eventCount: number }
  /** It was applied or cancelled before; nothing was done */
  | { readonly kind: "decided_before" }
  /** It would no longer do what was shown; nothing was done */
  | { readonly kind: "changed" };

interface ApplyOptions {
  readonly id: number;
  readonly file: HandedInFile;
  /** What was shown to who applies it: `fingerprint` of its judgement */
  readonly fingerprint: string;
  readonly accountId: number;
  /** Instant of the domain's clock */
  readonly now: Instant;
}

/** Records what a file that was handed in says, all or nothing, and only what was shown; a part of a larger write. */
export async function applyUpload(
  transaction: Db,
  ledger: LedgerRow,
  options: ApplyOptions,
): Promise<LedgerChange<AppliedUpload>> {
  const { id, file, accountId, now } = options;
  const upload = await findUpload(transaction, id);
  if (upload?.decision !== null) return { result: { kind: "decided_before" }, ledger: null };
  const register = await findRegister(transaction);
  const judged = await judgeUpload(transaction, register, file, { now, actor: String(accountId) });
  if (judged.kind === "refused" || judged.fingerprint !== options.fingerprint) {
    return { result: { kind: "changed" }, ledger: null };
  }
  const recorded = await recordInTransaction(transaction, ledger, register, judged.drafts, { now });
  if (recorded.result.kind === "refused") return { result: { kind: "changed" }, ledger: null };
  const revisions = recorded.result.events.map(({ revision }) => revision);
  const first = revisions.length === 0 ? null : Math.min(...revisions);
  const last = revisions.length === 0 ? null : Math.max(...revisions);
  await decideUpload(transaction, { id, decision: "applied", accountId, now, revisions: { first, last } });
  await insertImportRun(transaction, {
    kind: "participations",
    file_name: upload.fileName,
    file_hash: createHash("sha256").update(file.bytes).digest("hex"),
    actor: String(accountId),
    imported_at: now,
    row_count: judged.rowCount,
    last_revision: last,
  });
  return { result: { kind: "applied", eventCount: revisions.length }, ledger: recorded.ledger };
}
