import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { formView } from "#app/forms/form-view.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { accountName } from "#app/presenters/administration-account-row.ts";
import { signInText, standingText } from "#app/presenters/administration-account-view.server.ts";
import { auditLine } from "#app/presenters/administration-audit-line.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { roleKey, roleText } from "#app/presenters/administration-role-text.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { findAccountTraces } from "#db/queries/account-list/find-account-traces.server.ts";
import { findAuditEntries } from "#db/queries/audit/find-audit-entries.server.ts";
import { AccountAccess } from "./administration/account-access.tsx";
import { ACCOUNT_ACTIONS, isAccountAction, unknownAction } from "./administration/account-actions.server.ts";
import { AccountDetails } from "./administration/account-details.tsx";
import { accountOfAddress } from "./administration/account-of-address.server.ts";
import { AccountRoles } from "./administration/account-roles.tsx";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { AuditList } from "./administration/audit-list.tsx";
import { DoneNotice } from "./administration/done-notice.tsx";

const LATEST = 10;

/** One account: roles, details, access, and what it did. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { actor, page, t } = await administrationPage(request, context, (t) =>
    t("administration:accounts.title"),
  );
  const { db, language } = context;
  const account = await accountOfAddress(db, params.id);
  const names = { register: await context.register(), projects: await context.projects(), language };
  const { sessionCount } = await findAccountTraces(db, account);
  const filter = { who: String(account.id), action: null, fromDay: null, toDay: null, text: "" };
  const entries = await findAuditEntries(db, { filter, limit: LATEST });
  const { id, name, email, state } = account;
  return {
    ...page,
    title: accountName(t, account),
    formId: randomUUID(),
    account: { id, name: name ?? "", email: email ?? "", language: account.language, state },
    standing: standingText(t, account, language),
    howToSignIn: state === "unused" ? signInText(t, context) : null,
    isOwn: id === actor.accountId,
    hasMail: context.config.mail !== null,
    sessionCount,
    roles: account.assignments.map((held) => ({ key: roleKey(held), text: roleText(t, held, names) })),
    projects: names.projects.map((project) => ({ slug: project.slug, name: project.name[language] })),
    entries: entries.map((entry) => auditLine(t, entry, names)),
  };
}

/** The forms of the page; `doel` tells which. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "administer" });
  const account = await accountOfAddress(context.db, params.id);
  const form = await request.formData();
  const what = String(form.get("doel") ?? "");
  if (account.state === "erased") throw notFound();
  if (!isAccountAction(what)) throw badRequest([unknownAction(what)]);
  const outcome = await ACCOUNT_ACTIONS[what]({ context, actor, account, form });
  if (outcome.kind === "done") return redirect(outcome.to, 303);
  return data({ what, reply: outcome.reply }, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Account() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslate();
  const { account, formId } = page;
  const isErased = account.state === "erased";
  const replyTo = (what: string) => (answer?.what === what ? answer.reply : null);
  return (
    <PageShell {...page.frame}>
      <AdministrationNavigation current="accounts" />
      <DoneNotice done={page.done} />
      <FormPage
        kicker={isErased ? undefined : t("administration:account.kicker", { id: account.id })}
        title={isErased ? t("administration:account.erasedTitle", { id: account.id }) : page.title}
        lead={<p>{page.standing}</p>}
        errors={formView(answer?.reply).errors}
      >
        {page.howToSignIn && <p>{page.howToSignIn}</p>}
      </FormPage>
      {!isErased && (
        <>
          <AccountRoles
            formId={formId}
            roles={page.roles}
            projects={page.projects}
            isOwn={page.isOwn}
            reply={replyTo("rol-erbij")}
          />
          <AccountDetails formId={formId} account={account} reply={replyTo("gegevens")} />
          <AccountAccess {...page} />
        </>
      )}
      <Section
        id="logboek"
        title={t("administration:account.log")}
        link={{ to: `/beheer/logboek?wie=${account.id}`, label: t("administration:account.toLog") }}
      >
        <AuditList
          lines={page.entries}
          caption={<span className="vw-visually-hidden">{t("administration:account.log")}</span>}
          empty={t("administration:account.logEmpty")}
        />
      </Section>
    </PageShell>
  );
}
