import type { Actor } from "#app/domain/access/role.ts";
import { liveReviewSchema } from "#app/forms/live-review-form.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findLiveEntries } from "#db/queries/live-review/find-live-entries.server.ts";
import { findProject } from "#db/queries/portfolio/find-projects.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { insertLiveReview } from "#db/record/live-review/insert-live-review.server.ts";

/**
 * Confirms or disputes that a municipality is live. Only the entry its state rests on now can be reviewed.
 *
 * @returns where that leads, or what the form was refused with
 * @throws a 404 answer for a project that is not there, or whose figures are observed
 */
export async function reviewLive(request: Request, context: AppContext, actor: Actor, projectSlug: string) {
  const { db, clock } = context;
  const project = await findProject(db, projectSlug);
  if (project === undefined || project.origin === "observed") throw notFound();
  const t = translateFor(context.language);
  const form = await request.formData();
  const submission = parseForm(form, liveReviewSchema(t));
  if (submission.status !== "success") return { refused: refuseForm(submission) };
  const { revision, verdict, reason } = submission.value;
  const register = await context.register();
  const reviewed = await writeOnce<"gone">(context, { actor, form }, async (transaction, ledger) => {
    const entries = await findLiveEntries(transaction, register, { projectSlug, on: clock.today() });
    const entry = entries.find((candidate) => candidate.revision === revision);
    if (entry === undefined) return { kind: "refused", refusal: "gone" };
    const { municipalityCode } = entry;
    const change = await insertLiveReview(transaction, ledger, {
      projectSlug,
      municipalityCode,
      revision,
      verdict,
      reason,
      accountId: actor.accountId,
      reviewedAt: clock.now(),
    });
    await insertAuditEntry(transaction, {
      ...auditFacts(context),
      action: verdict === "confirmed" ? "live_confirmed" : "live_disputed",
      subject: municipalityCode,
      detail: { project: projectSlug, revision },
    });
    const search = new URLSearchParams({
      [verdict === "confirmed" ? "bevestigd" : "betwist"]: municipalityCode,
    });
    return { kind: "done", to: `/mijn-project/${projectSlug}?${search}`, ledger: change };
  });
  if (reviewed.kind === "done") return { to: reviewed.to };
  return { refused: refuseForm(submission, { fieldErrors: { oordeel: [t("liveReview:form.gone")] } }) };
}
