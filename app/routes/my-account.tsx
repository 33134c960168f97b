import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { roleText } from "#app/presenters/administration-role-text.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { changeOwnAccount, readOwnAccountChange } from "#app/server/access/change-own-account.server.ts";
import { endedSessionCookie } from "#app/server/access/session-cookie.ts";
import { listedSession } from "#app/server/access/session-list.server.ts";
import { isHttpsOrigin } from "#app/server/access/write-cookie.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { findOwnAccount } from "#db/queries/account/find-own-account.server.ts";
import { findOwnSessions } from "#db/queries/account/find-own-sessions.server.ts";
import { LanguageForm } from "./access/language-form.tsx";
import { Notice } from "./access/notice.tsx";
import { SessionTable } from "./access/session-table.tsx";
import { PageTitle } from "./text/page-title.tsx";
import "./text/prose.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "be_signed_in" });
  const { accountId } = actor;
  const { db, language, realClock, sessionIdHash } = context;
  const t = translateFor(language);
  const named = { register: await context.register(), projects: await context.projects(), language };
  const sessions = await findOwnSessions(db, { accountId, now: realClock.now() });
  return {
    frame: await workplaceFrame(request, context),
    title: t("signIn:account.title"),
    description: t("signIn:account.description"),
    name: actor.name,
    account: await findOwnAccount(db, accountId),
    roles: actor.assignments.map((assignment) => roleText(t, assignment, named)),
    sessions: sessions.map((session) => listedSession(session, { t, sessionIdHash })),
    isSaved: new URL(request.url).searchParams.has("opgeslagen"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "be_signed_in" });
  const change = readOwnAccountChange(await request.formData());
  if (change === null) throw badRequest([]);
  if (await changeOwnAccount(context, actor, change)) {
    const cookie = endedSessionCookie(isHttpsOrigin(context.origin));
    return redirect("/", { status: 303, headers: { "Set-Cookie": cookie } });
  }
  return redirect("/mijn-account?opgeslagen=ja", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function MyAccount() {
  const { frame, name, account, roles, sessions, isSaved } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const lead =
    account.email === "" || account.email === name
      ? t("signIn:account.lead", { name })
      : t("signIn:account.leadWithEmail", { name, email: account.email });
  return (
    <PageShell {...frame}>
      <PageTitle title={t("signIn:account.title")} lead={lead} />
      {isSaved && <Notice>{t("signIn:account.changed")}</Notice>}
      <Section id="rollen" title={t("signIn:account.roles")}>
        {roles.length === 0 ? (
          <p>{t("signIn:account.noRoles")}</p>
        ) : (
          <div className="vw-prose">
            <ul>
              {roles.map((role) => (
                <li key={role}>{role}</li>
              ))}
            </ul>
            <p className="vw-small">{t("signIn:account.roleRequest")}</p>
          </div>
        )}
      </Section>
      <Section id="sessies" title={t("signIn:account.sessions")}>
        <SessionTable sessions={sessions} />
      </Section>
      <Section id="taal" title={t("signIn:account.language")}>
        <LanguageForm language={account.language} />
      </Section>
    </PageShell>
  );
}
