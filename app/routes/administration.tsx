import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { may } from "#app/domain/access/policy.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { attentionLines } from "#app/presenters/administration-attention.ts";
import { auditLine } from "#app/presenters/administration-audit-line.ts";
import { contactLines } from "#app/presenters/administration-contact-list.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { countAccounts } from "#db/queries/account-list/count-accounts.server.ts";
import { countFailedMails } from "#db/queries/audit/count-failed-mails.server.ts";
import { findAuditEntries } from "#db/queries/audit/find-audit-entries.server.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { AttentionList } from "./administration/attention-list.tsx";
import { AuditList } from "./administration/audit-list.tsx";
import { PageTitle } from "./text/page-title.tsx";

const LATEST = 10;

/** What asks for an administrator's attention. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, page, t } = await administrationPage(request, context, (t) =>
    t("administration:start.title"),
  );
  const { db, language } = context;
  const register = await context.register();
  const names = { register, projects: await context.projects(), language };
  const unused = { text: "", role: null, municipalityCode: null, state: "unused" } as const;
  const lines = contactLines(register, context.clock.today(), await findAllContacts(db));
  const everything = { who: "", action: null, fromDay: null, toDay: null, text: "" };
  const entries = await findAuditEntries(db, { filter: everything, limit: LATEST });
  return {
    ...page,
    attention: attentionLines(t, {
      language,
      unusedCount: await countAccounts(db, unused),
      municipalityCount: lines.length,
      withoutContactCount: lines.filter(({ general }) => general === null).length,
      failedMailCount: await countFailedMails(db),
      maySeeMail: may(actor, { to: "watch_scaling" }, register),
      hasMail: context.config.mail !== null,
    }),
    entries: entries.map((entry) => auditLine(t, entry, names)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Administration() {
  const { frame, title, attention, entries } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <PageShell {...frame}>
      <AdministrationNavigation current="start" />
      <PageTitle title={title} lead={t("administration:start.lead")} />
      <Section id="aandacht" title={t("administration:start.attention")}>
        <AttentionList lines={attention} />
      </Section>
      <Section
        id="logboek"
        title={t("administration:start.latest")}
        link={{ to: "/beheer/logboek", label: t("administration:start.toLog") }}
      >
        <AuditList
          lines={entries}
          caption={<span className="vw-visually-hidden">{t("administration:start.latest")}</span>}
          empty={t("administration:log.empty")}
        />
      </Section>
    </PageShell>
  );
}
