import type { Actor } from "#app/domain/access/role.ts";
import { MOST_UPLOAD_ROWS } from "#app/domain/import/upload-limits.ts";
import { uploadOfAddress } from "#app/presenters/upload-page.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findUpload, findUploadBytes } from "#db/queries/upload/find-upload.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { applyUpload } from "#db/record/upload/apply-upload.server.ts";
import { decideUpload } from "#db/record/upload/decide-upload.server.ts";

/**
 * Applies or cancels an upload. One that would no longer do what was shown is not applied, but shown again.
 *
 * @returns where that leads
 * @throws a 404 answer when there is no such upload
 */
export async function decideOnUpload(
  request: Request,
  context: AppContext,
  actor: Actor,
  address: string,
): Promise<string> {
  const upload = await uploadOfAddress(context, address);
  if (upload === undefined) throw notFound();
  const { id, fileName } = upload;
  const path = `/taskforce/invoer/${id}`;
  const form = await request.formData();
  const now = context.clock.now();
  const { accountId } = actor;
  const isCancelled = form.get("besluit") === "annuleer";
  const decided = await writeOnce<"changed">(context, { actor, form }, async (transaction, ledger) => {
    const note = (action: "upload_applied" | "upload_cancelled", detail: Record<string, number>) =>
      insertAuditEntry(transaction, { ...auditFacts(context), action, subject: String(id), detail });
    if (isCancelled) {
      if ((await findUpload(transaction, id))?.decision !== null) return { kind: "done", to: path };
      const revisions = { first: null, last: null };
      await decideUpload(transaction, { id, decision: "cancelled", accountId, now, revisions });
      await note("upload_cancelled", {});
      return { kind: "done", to: path };
    }
    const bytes = (await findUploadBytes(transaction, id)) ?? new Uint8Array();
    const { result, ledger: change } = await applyUpload(transaction, ledger, {
      id,
      file: { name: fileName, bytes, maximumRows: MOST_UPLOAD_ROWS },
      fingerprint: String(form.get("gezien") ?? ""),
      accountId,
      now,
    });
    switch (result.kind) {
      case "applied":
        await note("upload_applied", { events: result.eventCount });
        return { kind: "done", to: path, ledger: change };
      case "decided_before":
        return { kind: "done", to: path };
      case "changed":
        return { kind: "refused", refusal: "changed" };
    }
  });
  return decided.kind === "done" ? decided.to : `${path}?opnieuw=ja`;
}
