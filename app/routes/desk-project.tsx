import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { contactOf } from "#app/forms/contact-fields.ts";
import { deskEntrySchema, draftOfEntry, textOrNull } from "#app/forms/desk-entry.ts";
import { formView, replyOfKept } from "#app/forms/form-view.ts";
import { type FormReply, parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { readFormData } from "#app/forms/read-form-data.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { type DeskConflict, deskConflict } from "#app/presenters/desk-conflict.server.ts";
import { deskFrame } from "#app/presenters/desk-frame.server.ts";
import { deskPlace } from "#app/presenters/desk-place.server.ts";
import { deskProblems } from "#app/presenters/desk-problems.ts";
import { findDeskProject, readDeskProjectPage } from "#app/presenters/desk-project-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import { submitDeskEntries } from "#app/server/desk/submit-desk-entries.server.ts";
import { DeskAside } from "./desk/desk-aside.tsx";
import { DeskShell } from "./desk/desk-shell.tsx";
import { EntryForm } from "./desk/entry-form.tsx";
import { StaleChoice } from "./desk/stale-choice.tsx";
import { Timeline } from "./desk/timeline.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "open_desk", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const page = await readDeskProjectPage(context, place, params.slug ?? "");
  const kept = await takeKeptForm(request, context);
  const t = translateFor(context.language);
  return {
    ...(await deskFrame(request, context, place)),
    ...page,
    kept: kept === null ? null : replyOfKept(kept),
    title: `${page.name}, ${place.municipality.name}`,
    description: t("desk:description"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "register", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const { deskProject } = await findDeskProject(context, place, params.slug ?? "");
  const { project, state } = deskProject;
  const t = translateFor(context.language);
  const typed = await readFormData(request);
  const submission = parseForm(typed, deskEntrySchema(t));
  if (project.origin === "observed") {
    return refuseForm(submission, {
      formErrors: [t("desk:project.observed", { source: project.source?.name ?? "" })],
    });
  }
  if (submission.status !== "success") return refuseForm(submission);

  const input = submission.value;
  const draft = draftOfEntry(input, state, {
    projectSlug: project.slug,
    municipalityCode: code,
    source: place.source,
    actor: String(actor.accountId),
  });
  const outcome = await submitDeskEntries(context, place, {
    formId: input.formulier,
    entries: [{ draft, basedOnRevision: input.revisie, internalNote: textOrNull(input.interne_notitie) }],
    contact: {
      projectSlug: project.slug,
      contact: contactOf(input, { municipalityCode: code, projectSlug: project.slug }),
    },
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

export default function DeskProject() {
  const { frame, desk, slug, name, observedSource, waits, form, timeline, predecessors, aside, kept } =
    useLoaderData<typeof loader>();
  const answer = useActionData<RefusedEntry>();
  const t = useTranslate();
  const path = `/mijn-gemeente/${desk.code}`;
  if (answer?.conflict) {
    return (
      <DeskShell frame={frame} desk={desk} current={null}>
        <StaleChoice
          conflict={answer.conflict}
          project={name}
          action={form.action}
          keepHref={`${path}/${slug}`}
        />
      </DeskShell>
    );
  }
  const reply = answer ?? kept;
  return (
    <DeskShell frame={frame} desk={desk} current={null}>
      <FormPage
        kicker={t("desk:head.kicker", { name: desk.name })}
        title={name}
        errors={formView(reply).errors}
        aside={<DeskAside code={desk.code} slug={slug} aside={aside} />}
      >
        {observedSource === null ? (
          <EntryForm form={form} reply={reply} waits={waits} cancelHref={path} />
        ) : (
          <>
            <h2>{t("desk:project.observedTitle")}</h2>
            <p>{t("desk:project.observed", { source: observedSource })}</p>
          </>
        )}
      </FormPage>
      <Section
        id="tijdlijn"
        title={t("desk:history.title")}
        link={{ to: `/gemeenten/${desk.code}?project=${slug}`, label: t("desk:project.publicPage") }}
      >
        <Timeline
          entries={timeline}
          entryHref={observedSource === null ? `${path}/${slug}/gebeurtenis/` : null}
        />
        {predecessors.length > 0 && (
          <>
            <h3>{t("desk:history.predecessors")}</h3>
            <ul>
              {predecessors.map((predecessor) => (
                <li key={predecessor.code}>
                  <a href={`/gemeenten/${predecessor.code}?project=${slug}`}>
                    {t("desk:history.predecessor", { name: predecessor.name, day: predecessor.until })}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Section>
    </DeskShell>
  );
}
