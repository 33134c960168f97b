import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { may } from "#app/domain/access/policy.ts";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { resendMail } from "#db/record/mail/resend-mail.server.ts";
import { MailStateText } from "./mail/mail-state-text.tsx";
import { readMail } from "./mail/read-mail.server.ts";
import { DoneLines } from "./taskforce/done-lines.tsx";
import { TaskforceNavigation } from "./taskforce/taskforce-navigation.tsx";
import { PageTitle } from "./text/page-title.tsx";
import "./mail/mail-parts.css";

/** One mail of the outbox as its receiver gets it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = await authorise(request, context, { to: "watch_scaling" });
  const { html, ...mail } = await readMail(context, params.id);
  const register = await context.register();
  const t = translateFor(context.language);
  const isGivenUp = mail.state === "failed" || mail.state === "unknown";
  return {
    frame: await workplaceFrame(request, context),
    title: mail.subject,
    description: t("mail:lead"),
    mail,
    hasHtml: html !== null,
    municipality:
      mail.municipalityCode === null
        ? null
        : (findMunicipality(register, mail.municipalityCode)?.name ?? null),
    from: context.config.mail?.from ?? null,
    formId: randomUUID(),
    mayResend: isGivenUp && mail.text !== null && may(actor, { to: "manage_rounds" }, register),
    isResent: new URL(request.url).searchParams.get("gedaan") === "opnieuw",
  };
}

/** Sends a mail that was given up once more. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "manage_rounds" });
  const { id } = await readMail(context, params.id);
  const form = await request.formData();
  const outcome = await writeOnce<never>(context, { actor, form }, async (transaction) => {
    if (await resendMail(transaction, { id, now: context.realClock.now() })) {
      await insertAuditEntry(transaction, {
        ...auditFacts(context),
        action: "mail_resent",
        subject: String(id),
      });
    }
    return { kind: "done", to: `/taskforce/post/${id}?gedaan=opnieuw` };
  });
  return redirect(outcome.kind === "done" ? outcome.to : `/taskforce/post/${id}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Message() {
  const { frame, mail, hasHtml, municipality, from, formId, mayResend, isResent } =
    useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  const head = [
    [t("mail:kind"), t(`mail:kinds.${mail.kind}.name`)],
    [t("mail:to"), mail.toAddress],
    [t("mail:from"), from],
    [t("mail:municipality"), municipality],
    [t("mail:created"), format.instant(mail.createdAt)],
    [t("mail:attempts"), format.number(mail.attemptCount)],
    [t("mail:state"), <MailStateText key="state" mail={mail} />],
  ] as const;
  return (
    <PageShell {...frame}>
      <TaskforceNavigation current="mail" />
      <DoneLines lines={[isResent && t("mail:resent")]} />
      <PageTitle title={mail.subject} />
      <dl className="vw-mail-head">
        {head.map(([label, value]) =>
          value === null ? null : (
            <div key={label} className="vw-mail-head__row">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {mayResend && (
        <form className="vw-form" method="post">
          <HiddenFormId value={formId} />
          <SubmitRow
            label={t("mail:resend")}
            note={mail.state === "unknown" ? t("mail:resendUnknown") : t("mail:resendFailed")}
          />
        </form>
      )}
      <Section id="tekst" title={t("mail:text")}>
        {mail.text === null ? <p>{t("mail:gone")}</p> : <pre className="vw-mail-text">{mail.text}</pre>}
        {hasHtml && (
          <p>
            <a className="nl-link" href={`/taskforce/post/${mail.id}/opmaak`}>
              {t("mail:layout")}
            </a>
          </p>
        )}
      </Section>
    </PageShell>
  );
}
