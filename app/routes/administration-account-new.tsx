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
import { accountSchema } from "#app/forms/account-schema.ts";
import { formView, replyOfKept } from "#app/forms/form-view.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { doneHref } from "#app/presenters/administration-done.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { roleChoice } from "#app/presenters/administration-role-choice.ts";
import { roleKey } from "#app/presenters/administration-role-text.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { addAccount } from "#db/record/account-admin/add-account.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { AccountFields } from "./administration/account-fields.tsx";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { invite } from "./administration/invite.server.ts";
import { RoleFields } from "./administration/role-fields.tsx";

/** The form of a new account. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { page } = await administrationPage(request, context, (t) => t("administration:newAccount.title"));
  const kept = await takeKeptForm(request, context);
  return {
    ...page,
    formId: randomUUID(),
    kept: kept === null ? null : replyOfKept(kept),
    hasMail: context.config.mail !== null,
    projects: (await context.projects()).map(({ slug, name }) => ({ slug, name: name[context.language] })),
  };
}

/** Lets somebody in and invites them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "administer" });
  const t = translateFor(context.language);
  const form = await request.formData();
  const submission = parseForm(form, accountSchema(t));
  if (submission.status !== "success") return refuseForm(submission);
  const { naam: name, email, taal: language, ...typed } = submission.value;
  const choice = roleChoice(t, typed, {
    register: await context.register(),
    on: context.clock.today(),
    slugs: (await context.projects()).map(({ slug }) => slug),
  });
  if (choice.kind === "refused") return refuseForm(submission, { fieldErrors: choice.fieldErrors });
  const { assignment } = choice;
  const outcome = await writeOnce<"emailKnown">(context, { actor, form }, async (transaction) => {
    const person = { name, email, language };
    const createdBy = actor.accountId;
    const now = context.realClock.now();
    const added = await addAccount(transaction, { ...person, assignment, createdBy, now });
    if (added.kind === "known") return { kind: "refused", refusal: "emailKnown" };
    const { accountId } = added;
    await insertAuditEntry(transaction, {
      ...auditFacts(context),
      action: "account_added",
      subject: String(accountId),
      detail: { rol: roleKey(assignment) },
    });
    const mailed = await invite(transaction, context, {
      ...person,
      accountId,
      assignments: [assignment],
      about: String(accountId),
    });
    return { kind: "done", to: doneHref(`/beheer/accounts/${accountId}`, "added", ...mailed) };
  });
  if (outcome.kind === "done") return redirect(outcome.to, 303);
  return refuseForm(submission, { fieldErrors: { email: [t(`administration:refused.${outcome.refusal}`)] } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function NewAccount() {
  const { frame, title, formId, kept, hasMail, projects } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(reply ?? kept, { taal: "nl", rol: "municipality_editor" });
  return (
    <PageShell {...frame}>
      <AdministrationNavigation current="accounts" />
      <FormPage
        title={title}
        lead={t(hasMail ? "administration:newAccount.lead" : "administration:newAccount.leadWithoutMail")}
        errors={view.errors}
      >
        <form className="vw-form" method="post">
          <HiddenFormId value={formId} />
          <AccountFields view={view} />
          <RoleFields view={view} projects={projects} />
          <SubmitRow
            label={t("administration:newAccount.submit")}
            link={{ href: "/beheer/accounts", label: t("administration:newAccount.cancel") }}
          />
        </form>
      </FormPage>
    </PageShell>
  );
}
