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
import { isMailKind } from "#app/domain/mail/mail-kind.ts";
import { BUTTON_PLACEHOLDER, MAIL_PLACEHOLDERS } from "#app/domain/mail/mail-placeholders.ts";
import { formatter } from "#app/format/formatter.ts";
import { formView, replyOfKept } from "#app/forms/form-view.ts";
import { mailTextSchema } from "#app/forms/mail-text-schema.ts";
import { parseForm } from "#app/forms/parse-form.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { accountName } from "#app/presenters/administration-account-row.ts";
import { doneHref } from "#app/presenters/administration-done.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { sampleMail } from "#app/presenters/administration-sample-mail.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findMailText } from "#app/server/mail/find-mail-text.server.ts";
import { findAllChangedMailTexts } from "#db/queries/mail-text/find-all-changed-mail-texts.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { deleteMailText } from "#db/record/mail-text/delete-mail-text.server.ts";
import { saveMailText } from "#db/record/mail-text/save-mail-text.server.ts";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { DoneNotice } from "./administration/done-notice.tsx";
import { MailPreview } from "./administration/mail-preview.tsx";
import { MailTextForm } from "./administration/mail-text-form.tsx";
import { PlaceholderList } from "./administration/placeholder-list.tsx";

/** The text of one kind of mail in one language. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { page, t } = await administrationPage(request, context, (t) => t("administration:texts.title"));
  const { kind, language } = addressed(request, params.kind);
  const { db } = context;
  const text = await findMailText(db, kind, language);
  const change = (await findAllChangedMailTexts(db)).find(
    (changed) => changed.kind === kind && changed.language === language,
  );
  const kept = await takeKeptForm(request, context);
  return {
    ...page,
    title: t(`mail:kinds.${kind}.name`),
    kind,
    textLanguage: language,
    formId: randomUUID(),
    kept: kept === null ? null : replyOfKept(kept),
    text,
    standing:
      change === undefined
        ? t("administration:texts.isUsual")
        : t("administration:texts.isChanged", {
            at: formatter(context.language).instant(change.changedAt),
            who: accountName(t, change.changedBy),
          }),
    placeholders: ([...MAIL_PLACEHOLDERS[kind], BUTTON_PLACEHOLDER] as const).map((name) => ({
      name,
      meaning: t(`administration:texts.meaning.${name}`),
    })),
  };
}

/** Saves a text, shows what it looks like, or goes back to the one that ships. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "administer" });
  const { kind, language } = addressed(request, params.kind);
  const form = await request.formData();
  const purpose = form.get("doel");
  const isReset = purpose === "standaard";
  const submission = parseForm(form, mailTextSchema(translateFor(context.language), kind));
  if (submission.status !== "success" && !isReset)
    return data({ reply: submission.reply(), preview: null }, { status: 400 });
  if (submission.status === "success" && purpose === "voorbeeld") {
    const { onderwerp: subject, tekst: body } = submission.value;
    const preview = sampleMail({ kind, language, text: { subject, body }, origin: context.origin });
    return data({ reply: submission.reply(), preview: { subject: preview.subject, text: preview.text } });
  }
  const outcome = await writeOnce<never>(context, { actor, form }, async (transaction) => {
    if (submission.status === "success" && !isReset) {
      const { onderwerp: subject, tekst: body } = submission.value;
      const { accountId } = actor;
      const now = context.realClock.now();
      await saveMailText(transaction, { kind, language, subject, body, now, accountId });
    } else {
      await deleteMailText(transaction, { kind, language });
    }
    await insertAuditEntry(transaction, {
      ...auditFacts(context),
      action: "text_changed",
      subject: kind,
      detail: { taal: language, tekst: isReset ? "standaard" : "eigen" },
    });
    const done = isReset ? "textReset" : "textSaved";
    return { kind: "done", to: doneHref(`/beheer/teksten/${kind}?taal=${language}`, done) };
  });
  if (outcome.kind === "refused") throw notFound();
  return redirect(outcome.to, 303);
}

/** @throws a 404 answer for a kind of mail or a language that does not exist */
function addressed(request: Request, kind: string | undefined) {
  const language = new URL(request.url).searchParams.get("taal") ?? "nl";
  if (kind === undefined || !isMailKind(kind) || (language !== "nl" && language !== "en")) throw notFound();
  return { kind, language } as const;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function MailTextPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslate();
  const { kind, textLanguage, text } = page;
  const other = textLanguage === "nl" ? "en" : "nl";
  const view = formView(answer?.reply ?? page.kept, { onderwerp: text.subject, tekst: text.body });
  return (
    <PageShell {...page.frame}>
      <AdministrationNavigation current="texts" />
      <DoneNotice done={page.done} />
      <FormPage
        kicker={t(`administration:texts.${textLanguage}`)}
        title={page.title}
        lead={<p>{page.standing}</p>}
        errors={view.errors}
        aside={<PlaceholderList placeholders={page.placeholders} />}
      >
        {answer?.preview && <MailPreview {...answer.preview} language={textLanguage} />}
        <MailTextForm
          formId={page.formId}
          view={view}
          language={textLanguage}
          isChanged={text.isChanged}
          otherHref={`/beheer/teksten/${kind}?taal=${other}`}
        />
      </FormPage>
    </PageShell>
  );
}
