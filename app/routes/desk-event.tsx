import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { formView, replyOfKept } from "#app/forms/form-view.ts";
import { type FormReply, refuseForm } from "#app/forms/parse-form.server.ts";
import { readFormData } from "#app/forms/read-form-data.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { type DeskConflict, deskConflict } from "#app/presenters/desk-conflict.server.ts";
import { readDeskEvent, readDeskEventPage } from "#app/presenters/desk-event-page.server.ts";
import { deskFrame } from "#app/presenters/desk-frame.server.ts";
import { judgeRevision } from "#app/presenters/desk-judge-revision.server.ts";
import { deskPlace } from "#app/presenters/desk-place.server.ts";
import { deskProblems } from "#app/presenters/desk-problems.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import { submitDeskEntries } from "#app/server/desk/submit-desk-entries.server.ts";
import { DeskShell } from "./desk/desk-shell.tsx";
import { CorrectionForm, WithdrawalForm } from "./desk/revision-forms.tsx";
import { StaleChoice } from "./desk/stale-choice.tsx";
import { Entry } from "./desk/timeline.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "open_desk", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const page = await readDeskEventPage(context, place, params.slug ?? "", params.revision ?? "");
  const kept = await takeKeptForm(request, context);
  const t = translateFor(context.language);
  const { revision, kind } = page.entry;
  const isWithdrawal =
    kind === "confirmation" || new URL(request.url).searchParams.get("doe") === "intrekken";
  return {
    ...(await deskFrame(request, context, place)),
    ...page,
    isWithdrawal,
    kept: kept === null ? null : replyOfKept(kept),
    title: isWithdrawal ? t("desk:event.withdrawTitle", { revision }) : t("desk:event.title", { revision }),
    description: t("desk:description"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "register", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const { event } = await readDeskEvent(context, place, params.slug ?? "", params.revision ?? "");
  const t = translateFor(context.language);
  const typed = await readFormData(request);
  const judged = judgeRevision(t, typed, event, place);
  if (judged.kind === "refused") return judged.answer;
  const { submission, draft, formId, basedOnRevision } = judged;
  const outcome = await submitDeskEntries(context, place, {
    formId,
    entries: [{ draft, basedOnRevision, internalNote: null }],
  });
  if (outcome.kind === "done") return redirect(outcome.path, 303);
  if (outcome.problems.some((problem) => problem.code === "stale_revision")) {
    return data(
      { ...submission.reply(), conflict: await deskConflict(context, draft, typed) },
      { status: 409 },
    );
  }
  return refuseForm(submission, deskProblems(t, outcome.problems));
}

/** What was typed and why it was not saved. */
type RefusedEntry = FormReply & { readonly conflict?: DeskConflict };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta(loaded);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function DeskEvent() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<RefusedEntry>();
  const t = useTranslate();
  const { frame, desk, slug, project, entry, isOpen, isWithdrawal, kept } = page;
  const projectPath = `/mijn-gemeente/${desk.code}/${slug}`;
  const action = `${projectPath}/gebeurtenis/${entry.revision}`;
  if (answer?.conflict) {
    return (
      <DeskShell frame={frame} desk={desk} current={null}>
        <StaleChoice conflict={answer.conflict} project={project} action={action} keepHref={projectPath} />
      </DeskShell>
    );
  }
  const view = formView(answer ?? kept, page.defaults);
  const form = { view, action, formId: page.formId, revision: page.latestRevision, cancelHref: projectPath };
  const { revision } = entry;
  return (
    <DeskShell frame={frame} desk={desk} current={null}>
      <FormPage
        kicker={`${t("desk:head.kicker", { name: desk.name })} · ${project}`}
        title={
          isWithdrawal ? t("desk:event.withdrawTitle", { revision }) : t("desk:event.title", { revision })
        }
        lead={
          isOpen
            ? isWithdrawal
              ? t("desk:event.withdrawLead")
              : t("desk:event.lead")
            : t("desk:event.closed")
        }
        errors={view.errors}
        aside={
          <section className="vw-aside-part" aria-labelledby="was">
            <h2 id="was">{t("desk:event.was")}</h2>
            <Entry entry={entry} />
          </section>
        }
      >
        {!isOpen && <a href={projectPath}>{t("desk:event.cancel")}</a>}
        {isOpen && isWithdrawal && <WithdrawalForm {...form} canCorrect={entry.kind !== "confirmation"} />}
        {isOpen && !isWithdrawal && <CorrectionForm {...form} />}
      </FormPage>
    </DeskShell>
  );
}
