import type { Actor } from "#app/domain/access/role.ts";
import { MOST_UPLOAD_ROWS } from "#app/domain/import/upload-limits.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { uploadSchema } from "#app/forms/upload-form.ts";
import { problemMessage } from "#app/i18n/data-message.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { inSnapshot } from "#db/dialect/snapshot.server.ts";
import { judgeUpload } from "#db/import/judge-upload.server.ts";
import { insertUpload } from "#db/record/upload/insert-upload.server.ts";

/**
 * Keeps a file that was handed in, when it can be read at all; what it would change is shown on its own page.
 *
 * @returns where that leads, or what the form was refused with
 */
export async function keepUpload(request: Request, context: AppContext, actor: Actor) {
  const { db, clock } = context;
  const t = translateFor(context.language);
  const form = await request.formData();
  const submission = parseForm(form, uploadSchema(t));
  if (submission.status !== "success") return { refused: refuseForm(submission) };
  const { field, name, content } = submission.value;
  const bytes = new Uint8Array(await content.arrayBuffer());
  const file = { name, bytes, maximumRows: MOST_UPLOAD_ROWS };
  const register = await context.register();
  const options = { now: clock.now(), actor: String(actor.accountId) };
  const judged = await inSnapshot(db, (snapshot) => judgeUpload(snapshot, register, file, options));
  if (judged.kind === "refused" && judged.rowCount === null) {
    const messages = judged.problems.map((problem) =>
      problem.field === name
        ? problemMessage(t, problem)
        : t("problems:inField", { field: problem.field, reason: problemMessage(t, problem) }),
    );
    const error = [...messages, ...(field === "bestand" ? [t("uploads:chooseAgain")] : [])].join(" ");
    return { refused: refuseForm(submission, { fieldErrors: { [field]: [error] } }) };
  }
  if (judged.rowCount === 0) {
    return { refused: refuseForm(submission, { fieldErrors: { [field]: [t("uploads:noRows")] } }) };
  }
  const kept = await writeOnce<never>(context, { actor, form }, async (transaction) => {
    const id = await insertUpload(transaction, {
      fileName: name,
      bytes,
      rowCount: judged.rowCount ?? 0,
      uploadedBy: actor.accountId,
      uploadedAt: clock.now(),
    });
    return { kind: "done", to: `/taskforce/invoer/${id}` };
  });
  return kept.kind === "done" ? { to: kept.to } : kept.refusal;
}
