import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CheckboxField } from "#app/components/forms/checkbox-field.tsx";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { formView } from "#app/forms/form-view.ts";
import type { FormReply } from "#app/forms/parse-form.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { accountName } from "#app/presenters/administration-account-row.ts";
import { doneHref } from "#app/presenters/administration-done.ts";
import { administrationPage } from "#app/presenters/administration-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { authorise } from "#app/server/access/authorise.server.ts";
import { auditFacts } from "#app/server/access/note-in-audit.server.ts";
import { writeOnce } from "#app/server/forms/write-once.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findAccountTraces } from "#db/queries/account-list/find-account-traces.server.ts";
import { eraseAccount } from "#db/record/account-admin/erase-account.server.ts";
import { insertAuditEntry } from "#db/record/insert-audit-entry.server.ts";
import { accountOfAddress } from "./administration/account-of-address.server.ts";
import { AdministrationNavigation } from "./administration/administration-navigation.tsx";
import { ErasureLists } from "./administration/erasure-lists.tsx";

/** What a removal takes away and what it leaves, before it is done. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { page, t } = await administrationPage(request, context, (t) => t("administration:account.erase"));
  const account = await accountOfAddress(context.db, params.id);
  if (account.state === "erased") throw redirect(`/beheer/accounts/${account.id}`);
  return {
    ...page,
    title: t("administration:erase.title", { name: accountName(t, account) }),
    formId: randomUUID(),
    id: account.id,
    email: account.email ?? "",
    roleCount: account.assignments.length,
    traces: await findAccountTraces(context.db, account),
  };
}

/** Removes a person's data, once the box is ticked. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = await authorise(request, context, { to: "administer" });
  const account = await accountOfAddress(context.db, params.id);
  if (account.state === "erased") throw notFound();
  const form = await request.formData();
  const t = translateFor(context.language);
  const refuse = (name: string, message: string) =>
    data<FormReply>({ initialValue: null, error: { [name]: [message] } }, { status: 400 });
  if (form.get("zeker") !== "ja") return refuse("zeker", t("administration:erase.notSure"));
  const accountId = account.id;
  const outcome = await writeOnce<"own_account" | "last_administrator">(
    context,
    { actor, form },
    async (transaction) => {
      const now = context.realClock.now();
      const refusal = await eraseAccount(transaction, { actorId: actor.accountId, accountId, now });
      if (refusal !== null) return { kind: "refused", refusal };
      const entry = { action: "account_erased", subject: String(accountId) } as const;
      await insertAuditEntry(transaction, { ...auditFacts(context), ...entry });
      return { kind: "done", to: doneHref(`/beheer/accounts/${accountId}`, "erased") };
    },
  );
  if (outcome.kind === "done") return redirect(outcome.to, 303);
  return refuse("", t(`administration:refused.${outcome.refusal}`));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function EraseAccount() {
  const { frame, title, formId, id, ...account } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTranslate();
  const view = formView(reply);
  return (
    <PageShell {...frame}>
      <AdministrationNavigation current="accounts" />
      <FormPage
        kicker={t("administration:account.kicker", { id })}
        title={title}
        lead={<p>{t("administration:erase.lead")}</p>}
        errors={view.errors}
      >
        <ErasureLists id={id} {...account} />
        <form className="vw-form" method="post">
          <HiddenFormId value={formId} />
          <CheckboxField {...view.field("zeker")} label={t("administration:erase.sure")} isChecked={false} />
          <SubmitRow
            label={t("administration:erase.submit")}
            link={{ href: `/beheer/accounts/${id}`, label: t("administration:erase.cancel") }}
          />
        </form>
      </FormPage>
    </PageShell>
  );
}
