import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { findMunicipality } from "#app/domain/municipality/register.ts";
import { contactSchema } from "#app/forms/contact-schema.ts";
import { formView, replyOfKept } from "#app/forms/form-view.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { doneHref } from "#app/presenters/administration-done.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { takeKeptForm } from "#app/server/access/keep-form.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findAllContacts } from "#db/queries/contact/find-all-contacts.server.ts";
import { deleteContact } from "#db/record/contact/delete-contact.server.ts";
import { saveContact } from "#db/record/contact/save-contact.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { ContactForm } from "./administration/contact-form.tsx";
import { DoneNotice } from "./administration/done-notice.tsx";
import { KnownContacts } from "./administration/known-contacts.tsx";

/** What stands in the address and in the form for the contact that is for every project. */
const GENERAL = "algemeen";

/** Contacts of one municipality. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { page, t } = await administrationPage(request, context, (t) => t("administration:contacts.title"));
  const register = await context.register();
  const municipality = findMunicipality(register, params.code ?? "");
  if (municipality === undefined) throw notFound();
  const { code, name } = municipality;
  const today = context.clock.today();
  const kept = await takeKeptForm(request, context);
  const found = await findAllContacts(context.db, { municipalityCode: code });
  const projects = (await context.projects()).map((project) => ({
    value: project.slug,
    label: project.name[context.language],
  }));
  const subjects = [{ value: GENERAL, label: t("administration:contact.general") }, ...projects];
  const contacts = found.map((contact) => ({ ...contact, about: contact.projectSlug ?? GENERAL }));
  const wanted = new URL(request.url).searchParams.get("wijzig");
  return {
    ...page,
    title: t("administration:contact.title", { name }),
    endedOn: findMunicipality(register, code, today) === undefined ? today : null,
    formId: randomUUID(),
    kept: kept === null ? null : replyOfKept(kept),
    subjects,
    contacts,
    changed: contacts.find(({ about }) => about === wanted) ?? null,
  };
}

/** Sets or deletes a contact. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "administer" });
  const municipalityCode = params.code ?? "";
  if (findMunicipality(await context.register(), municipalityCode) === undefined) throw notFound();
  const t = translateFor(context.language);
  const form = await request.formData();
  const isRemoval = form.get("doel") === "weg";
  const submission = parseForm(form, contactSchema(t));
  if (submission.status !== "success" && !isRemoval) return refuseForm(submission);
  const about = String(form.get("voor") ?? "").trim();
  const projects = await context.projects();
  if (about !== GENERAL && !projects.some(({ slug }) => slug === about))
    return refuseForm(submission, { fieldErrors: { voor: [t("administration:refused.projectUnknown")] } });
  const projectSlug = about === GENERAL ? null : about;
  const outcome = await writeOnce<never>(context, { actor, form }, async (transaction) => {
    if (submission.status === "success" && !isRemoval) {
      const { naam: name, email, telefoon: phone } = submission.value;
      const contact = { municipalityCode, projectSlug, name, email, phone };
      await saveContact(transaction, contact, {
        now: context.realClock.now(),
        accountId: actor.accountId,
      });
    } else {
      await deleteContact(transaction, { municipalityCode, projectSlug });
    }
    await insertAuditEntry(transaction, {
      ...auditFacts(context),
      action: "contact_changed",
      subject: municipalityCode,
      detail: { voor: about, ...(isRemoval ? { verwijderd: "ja" } : {}) },
    });
    const done = isRemoval ? "contactDeleted" : "contactSaved";
    return { kind: "done", to: doneHref(`/beheer/contacten/${municipalityCode}`, done) };
  });
  if (outcome.kind === "refused") return refuseForm(submission);
  return redirect(outcome.to, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function MunicipalityContacts() {
  const page = useLoaderData<typeof loader>();
  const { contacts, changed, subjects } = page;
  const reply = useActionData<typeof action>();
  const t = useTranslate();
  const firstUnknown = subjects.find(({ value }) => contacts.every(({ about }) => about !== value))?.value;
  const view = formView(reply ?? page.kept, {
    voor: changed?.about ?? firstUnknown ?? GENERAL,
    naam: changed?.name ?? "",
    email: changed?.email ?? "",
    telefoon: changed?.phone ?? "",
  });
  return (
    <PageShell {...page.frame}>
      <AdministrationNavigation current="contacts" />
      <DoneNotice done={page.done} />
      <FormPage
        kicker={page.endedOn === null ? undefined : t("administration:contact.ended", { day: page.endedOn })}
        title={page.title}
        lead={<p>{t("administration:contact.lead")}</p>}
        errors={view.errors}
      >
        <KnownContacts contacts={contacts} subjects={subjects} />
        <ContactForm formId={page.formId} view={view} subjects={subjects} isChange={changed !== null} />
      </FormPage>
    </PageShell>
  );
}
