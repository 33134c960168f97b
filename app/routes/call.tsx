import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { dateDefaults, formView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { readCallPage } from "#app/presenters/call-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { CallFacts } from "./call/call-facts.tsx";
import { CallForm } from "./call/call-form.tsx";
import { CallNotes } from "./call/call-notes.tsx";
import { saveCall } from "./call/save-call.server.ts";
import { DoneLines } from "./taskforce/done-lines.tsx";
import { TaskforceNavigation } from "./taskforce/taskforce-navigation.tsx";

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "watch_scaling" });
  return readCallPage(request, context, actor, params.id ?? "");
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "keep_calls" });
  const outcome = await saveCall(request, context, actor, params.id ?? "");
  return "to" in outcome ? redirect(outcome.to, 303) : outcome.refused;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Call() {
  const page = useLoaderData<typeof loader>();
  const { plan, contact } = page;
  const t = useTranslate();
  const view = formView(useActionData<typeof action>() ?? page.kept, {
    gesproken_met: contact?.name ?? "",
    toegewezen_aan: plan.assignedTo === null ? "" : String(plan.assignedTo),
    volgende_stap: plan.nextStep,
    ...dateDefaults("volgende_op", plan.nextOn),
    afgerond: plan.isClosed ? "ja" : "",
  });
  return (
    <PageShell {...page.frame}>
      <TaskforceNavigation current="calls" />
      <DoneLines
        lines={[page.done === "genoteerd" && t("calls:noted"), page.done === "gepland" && t("calls:planned")]}
      />
      <FormPage
        kicker={t("calls:kicker")}
        title={t("calls:oneTitle", { municipality: page.name, project: page.projectName })}
        errors={view.errors}
        aside={<CallFacts page={page} />}
      >
        {page.mayNote && <CallForm view={view} people={page.people} formId={page.formId} />}
        <p className="vw-call-back">
          <a className="nl-link" href="/taskforce/bellijst">
            {t("calls:back")}
          </a>
        </p>
      </FormPage>
      <Section id="gesprekken" title={t("calls:notesTitle")}>
        <CallNotes notes={page.notes} />
      </Section>
    </PageShell>
  );
}
