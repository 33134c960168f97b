import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { SubmitRow } from "#app/components/forms/submit-row.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import type { Translate } from "#app/i18n/message-types.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { lookAtLink, tryLink } from "#app/server/access/link-try.server.ts";
import { startPath } from "#app/server/access/start-path.ts";
import type { SignInLinkState } from "#db/queries/account/find-sign-in-link.server.ts";
import { LINK_MINUTES } from "#db/record/account/insert-sign-in-link.server.ts";
import { privateHeaders } from "./access/private-headers.ts";
import { SignInOutcome } from "./access/sign-in-outcome.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get("code") ?? "";
  const state = await lookAtLink(request, context, code);
  // Whoever goes back to a link after signing in with it has arrived already.
  if (state === "over" && context.actor !== null) throw redirect(startPath(context.actor));
  const page = {
    frame: await workplaceFrame(request, context),
    ...textsOf(state, translateFor(context.language)),
    code: state === "usable" ? code : null,
  };
  return data(page, { status: state === "usable" ? 200 : 400 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const code = (await request.formData()).get("code");
  const outcome = await tryLink(request, context, typeof code === "string" ? code : "");
  if (outcome instanceof Response) return outcome;
  return data(textsOf(outcome, translateFor(context.language)), { status: 400 });
}

function textsOf(state: SignInLinkState, t: Translate) {
  const description = t("signIn:page.description");
  switch (state) {
    case "usable":
      return { title: t("signIn:use.title"), lead: t("signIn:use.lead"), description };
    case "over":
      return {
        title: t("signIn:use.overTitle"),
        lead: t("signIn:use.overLead", { minutes: LINK_MINUTES }),
        description,
      };
    case "other_browser":
      return {
        title: t("signIn:use.otherBrowserTitle"),
        lead: t("signIn:use.otherBrowserLead"),
        description,
      };
    case "unknown":
      return { title: t("signIn:use.unknownTitle"), lead: t("signIn:use.unknownLead"), description };
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = privateHeaders;
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function SignInLink() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { title, lead } = refused ?? loaded;
  const t = useTranslate();
  return (
    <PageShell {...loaded.frame}>
      {refused === undefined && loaded.code !== null ? (
        <FormPage title={title} lead={<p>{lead}</p>}>
          <form className="vw-form" method="post" action="/aanmelden/link">
            <input type="hidden" name="code" value={loaded.code} />
            <SubmitRow label={t("signIn:use.button")} note={t("signIn:use.note")} />
          </form>
        </FormPage>
      ) : (
        <SignInOutcome title={title} lead={lead} againHref="/aanmelden" againLabel={t("signIn:use.again")} />
      )}
    </PageShell>
  );
}
