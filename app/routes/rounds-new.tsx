import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { addDays } from "#app/domain/day.ts";
import { quarterOf } from "#app/domain/round/quarter.ts";
import { dateDefaults, formView, replyOfKept } from "#app/forms/form-view.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import { openRound, type RoundReply } from "./round/open-round.server.ts";
import { RoundFields } from "./round/round-fields.tsx";
import { askableProjects } from "./round/round-plan.server.ts";
import { RoundPlanView } from "./round/round-plan-view.tsx";
import { TaskforceNavigation } from "./taskforce/taskforce-navigation.tsx";

/** Municipalities get about a month. */
const ANSWER_DAYS = 31;

/** The form of a new round. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorise(request, context, { to: "manage_rounds" });
  const t = translateFor(context.language);
  const today = context.clock.today();
  const kept = await takeKeptForm(request, context);
  return {
    frame: await workplaceFrame(request, context),
    title: t("rounds:new.title"),
    description: t("rounds:description"),
    formId: randomUUID(),
    kept: kept === null ? null : replyOfKept(kept),
    hasMail: context.config.mail !== null,
    quarter: quarterOf(today),
    deadlineOn: addDays(today, ANSWER_DAYS),
    projects: askableProjects(await context.projects(), today).map(({ slug, name }) => ({
      slug,
      name: name[context.language],
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "manage_rounds" });
  const outcome = await openRound(request, context, actor);
  return "to" in outcome ? redirect(outcome.to, 303) : outcome;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function NewRound() {
  const page = useLoaderData<typeof loader>();
  const reply: RoundReply | undefined = useActionData<typeof action>();
  const plan = reply?.plan;
  const t = useTranslate();
  const { quarter } = page;
  const view = formView(reply ?? page.kept, {
    naam: t("rounds:form.defaultTitle", { quarter: quarter.number, year: String(quarter.year) }),
    projecten: page.projects.map(({ slug }) => slug),
    ...dateDefaults("peildatum", quarter.lastDay),
    ...dateDefaults("uiterlijk", page.deadlineOn),
  });
  return (
    <PageShell {...page.frame}>
      <TaskforceNavigation current="rounds" />
      <FormPage title={t("rounds:new.title")} lead={t("rounds:new.lead")} errors={view.errors}>
        <form className="vw-form" method="post" action="/taskforce/rondes/nieuw#voorbeeld">
          <HiddenFormId value={page.formId} />
          <RoundFields view={view} projects={page.projects} />
          {plan === undefined ? (
            <SubmitRow
              label={t("rounds:new.preview")}
              link={{ href: "/taskforce/rondes", label: t("rounds:new.cancel") }}
              note={t("rounds:new.previewNote")}
            />
          ) : (
            <>
              <RoundPlanView plan={plan} hasMail={page.hasMail} />
              <SubmitRow
                label={t("rounds:new.submit", { count: plan.mailCount, n: plan.mailCount })}
                button={{ name: "stap", value: "openen" }}
                link={{ href: "/taskforce/rondes", label: t("rounds:new.cancel") }}
                note={t("rounds:new.submitNote")}
              />
              <button className="nl-button nl-button--secondary" type="submit">
                {t("rounds:new.previewAgain")}
              </button>
            </>
          )}
        </form>
      </FormPage>
    </PageShell>
  );
}
