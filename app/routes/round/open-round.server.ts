import { data } from "@remix-run/node";
import type { Actor } from "#app/domain/access/role.ts";
import { existingOn } from "#app/domain/municipality/register.ts";
import { type FormReply, parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { roundSchema } from "#app/forms/round-schema.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { postRoundMail } from "#app/server/mail/post-round-mail.server.ts";
import { findAddressBook } from "#db/queries/round/find-address-book.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { insertRound, type NewRound } from "#db/record/round/insert-round.server.ts";
import { askableProjects, planRound, type RoundPlan } from "./round-plan.server.ts";

/** What came back from the form: what is wrong with it, or what it would do. */
export type RoundReply = FormReply & { readonly plan?: RoundPlan };

/** Shows what a round would do, and opens it when that was asked: the round and its invitations in one write. */
export async function openRound(request: Request, context: AppContext, actor: Actor) {
  const { db, clock } = context;
  const today = clock.today();
  const register = await context.register();
  const projects = await context.projects();
  const form = await request.formData();
  const schema = roundSchema(translateFor(context.language), {
    today,
    projects: askableProjects(projects, today),
  });
  const submission = parseForm(form, schema);
  if (submission.status !== "success") return refuseForm(submission);
  const { naam, peildatum, uiterlijk, toelichting, projecten, stap } = submission.value;
  if (peildatum === null || uiterlijk === null) return refuseForm(submission);
  const round: NewRound = {
    title: naam,
    text: toelichting,
    referenceOn: peildatum,
    deadlineOn: uiterlijk,
    openedAt: clock.now(),
    openedBy: actor.accountId,
    closedAt: null,
    projectSlugs: projects.map(({ slug }) => slug).filter((slug) => projecten.includes(slug)),
  };
  const facts = { register, projects, today };

  if (stap !== "openen") {
    const addressBook = await findAddressBook(db);
    const plan = await planRound(db, context, { ...facts, addressBook, round: { ...round, id: 0 } });
    return data<RoundReply>({ ...submission.reply(), plan });
  }

  const outcome = await writeOnce<never>(context, { actor, form }, async (transaction) => {
    const opened = await insertRound(transaction, round);
    const addressBook = await findAddressBook(transaction);
    let mailCount = 0;
    for (const { code } of existingOn(register, today)) {
      const asked = { municipalityCode: code, openSlugs: opened.projectSlugs };
      const mailFacts = { ...facts, addressBook, round: opened };
      mailCount += await postRoundMail(transaction, context, "round_invitation", mailFacts, asked);
    }
    await insertAuditEntry(transaction, {
      ...auditFacts(context),
      action: "round_opened",
      subject: String(opened.id),
      detail: { uiterlijk, projecten: opened.projectSlugs.join(", "), mails: mailCount },
    });
    return { kind: "done", to: `/taskforce/rondes/${opened.id}?geopend=${mailCount}` };
  });
  return outcome.kind === "done" ? { to: outcome.to } : refuseForm(submission);
}
