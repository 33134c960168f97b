import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { contactOf } from "#app/forms/contact-fields.ts";
import { deskContactSchema } from "#app/forms/desk-contact.ts";
import { formView } from "#app/forms/form-view.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { readFormData } from "#app/forms/read-form-data.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { deskFrame } from "#app/presenters/desk-frame.server.ts";
import { deskPlace } from "#app/presenters/desk-place.server.ts";
import { readDeskSettings } from "#app/presenters/desk-settings-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { saveDeskContact } from "#app/server/desk/save-desk-contact.server.ts";
import { saveFourEyes } from "#db/record/desk/save-four-eyes.server.ts";
import { inLedgerTransaction } from "#db/record/ledger-transaction.server.ts";
import { ContactList } from "./desk/contact-list.tsx";
import { DeskShell } from "./desk/desk-shell.tsx";
import { FourEyesForm } from "./desk/four-eyes-form.tsx";
import { PageTitle } from "./text/page-title.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "open_desk", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const t = translateFor(context.language);
  const search = new URL(request.url).searchParams;
  const saved = search.get("opgeslagen");
  return {
    ...(await deskFrame(request, context, place)),
    ...(await readDeskSettings(context, place)),
    opened: search.get("contact"),
    saved: saved === "contact" || saved === "vier-ogen" ? saved : null,
    title: t("desk:settings.title"),
    description: t("desk:description"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const code = params.code ?? "";
  const actor = await authorise(request, context, { to: "register", municipalityCode: code });
  const typed = await readFormData(request);
  const isAboutFourEyes = typed.get("soort") === "vier-ogen";
  if (isAboutFourEyes) await authorise(request, context, { to: "approve", municipalityCode: code });
  const place = await deskPlace(context, actor, code);
  const audit = { at: context.realClock.now(), network: context.network, accountId: actor.accountId };
  const path = `/mijn-gemeente/${code}/instellingen`;
  if (isAboutFourEyes) {
    await saveFourEyes(context.db, { municipalityCode: code, isOn: typed.get("vier_ogen") === "ja", audit });
    return redirect(`${path}?opgeslagen=vier-ogen`, 303);
  }
  const t = translateFor(context.language);
  const submission = parseForm(typed, deskContactSchema(t));
  if (submission.status !== "success") return refuseForm(submission);
  const projectSlug = submission.value.project === "" ? null : submission.value.project;
  const projects = await context.projects();
  if (projectSlug !== null && !projects.some(({ slug }) => slug === projectSlug)) {
    return refuseForm(submission, { formErrors: [t("desk:settings.unknownProject")] });
  }
  const contact = contactOf(submission.value, { municipalityCode: place.code, projectSlug });
  await inLedgerTransaction(context.db, async (transaction) => {
    await saveDeskContact(transaction, audit, { municipalityCode: place.code, projectSlug, contact });
    return { result: undefined, ledger: null };
  });
  return redirect(`${path}?opgeslagen=contact`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function DeskSettings() {
  const { frame, desk, fourEyes, approverCount, contacts, opened, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslate();
  const view = reply ? formView(reply) : null;
  return (
    <DeskShell frame={frame} desk={desk} current="settings">
      <ErrorSummary errors={view?.errors ?? []} />
      {saved !== null && !reply && (
        <p className="vw-saved" role="status">
          {saved === "contact" ? t("desk:settings.contactSaved") : t("desk:settings.saved")}
        </p>
      )}
      <PageTitle title={t("desk:settings.title")} />
      <Section id="vier-ogen" title={t("desk:settings.fourEyes")}>
        <FourEyesForm
          action={`/mijn-gemeente/${desk.code}/instellingen`}
          isOn={fourEyes}
          mayChange={desk.mayApprove}
          approverCount={approverCount}
        />
      </Section>
      <Section id="contacten" title={t("desk:settings.contacts")}>
        <p>{t("desk:settings.contactsLead")}</p>
        <ContactList
          action={`/mijn-gemeente/${desk.code}/instellingen`}
          contacts={contacts}
          opened={view ? view.field("project").value : opened}
          view={view}
        />
      </Section>
    </DeskShell>
  );
}
