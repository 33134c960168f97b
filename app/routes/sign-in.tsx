import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormPage } from "#app/components/forms/form-page.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { formView } from "#app/forms/form-view.ts";
import { parseForm, refuseForm } from "#app/forms/parse-form.server.ts";
import { signInForm } from "#app/forms/sign-in-form.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { askForLink, isKnownOrigin } from "#app/server/access/ask-for-link.server.ts";
import { markAskingBrowser } from "#app/server/access/asking-browser.server.ts";
import { hasKeptForm } from "#app/server/access/keep-form.server.ts";
import { safeReturnPath, signInPath } from "#app/server/access/sign-in-path.ts";
import { mayStepIn, signInWay } from "#app/server/access/sign-in-ways.ts";
import { startPath } from "#app/server/access/start-path.ts";
import { isHttpsOrigin } from "#app/server/access/write-cookie.ts";
import { methodNotAllowed } from "#app/server/http-errors.server.ts";
import { LINK_MINUTES } from "#db/record/account/insert-sign-in-link.server.ts";
import { LinkRequest } from "./access/link-request.tsx";
import { LinkSent } from "./access/link-sent.tsx";
import { Notice } from "./access/notice.tsx";
import { privateHeaders } from "./access/private-headers.ts";
import "./access/sign-in.css";
import "./text/prose.css";

const SENT_PARAM = "verstuurd";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const returnTo = safeReturnPath(searchParams.get("naar"));
  if (context.actor !== null) throw redirect(returnTo ?? startPath(context.actor));
  const t = translateFor(context.language);
  const way = signInWay(context.config);
  const isSent = way === "link" && searchParams.has(SENT_PARAM);
  return {
    frame: await workplaceFrame(request, context),
    title: isSent ? t("signIn:link.sentTitle") : t("signIn:page.title"),
    description: t("signIn:page.description"),
    way,
    isSent,
    serviceHost: context.config.oidc === null ? "" : new URL(context.config.oidc.issuer).host,
    mayStepIn: mayStepIn(context.config, context.settings),
    isFormKept: hasKeptForm(request),
    returnTo: returnTo ?? "",
    againHref: returnTo === null ? "/aanmelden" : signInPath(returnTo),
    linkMinutes: LINK_MINUTES,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (signInWay(context.config) !== "link") throw methodNotAllowed();
  const t = translateFor(context.language);
  const submission = parseForm(await request.formData(), signInForm(t));
  if (submission.status !== "success") return refuseForm(submission);
  if (!isKnownOrigin(context)) return refuseForm(submission, { formErrors: [t("signIn:link.noBaseUrl")] });

  const returnTo = safeReturnPath(new URL(request.url).searchParams.get("naar")) ?? "";
  const browser = markAskingBrowser(request.headers.get("Cookie"), isHttpsOrigin(context.origin));
  await askForLink(context, { email: submission.value.email, browserHash: browser.browserHash, returnTo });
  const search = new URLSearchParams({ [SENT_PARAM]: "ja", ...(returnTo === "" ? {} : { naar: returnTo }) });
  return redirect(`/aanmelden?${search}`, { status: 303, headers: { "Set-Cookie": browser.setCookie } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = privateHeaders;
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function SignIn() {
  const { frame, way, isSent, serviceHost, isFormKept, returnTo, ...page } = useLoaderData<typeof loader>();
  const view = formView(useActionData<typeof action>());
  const t = useTranslate();
  const leads = {
    link: isSent ? t("signIn:link.sentLead") : t("signIn:link.lead"),
    service: t("signIn:service.lead", { host: serviceHost }),
    nobody: page.mayStepIn ? t("signIn:nobody.example") : t("signIn:nobody.lead"),
  };
  const serviceHref = `/aanmelden/dienst${returnTo === "" ? "" : `?${new URLSearchParams({ naar: returnTo })}`}`;
  return (
    <PageShell {...frame}>
      <FormPage
        title={isSent ? t("signIn:link.sentTitle") : t("signIn:page.title")}
        lead={<p>{leads[way]}</p>}
        errors={view.errors}
        errorTitle={t("signIn:link.errorTitle")}
      >
        {isFormKept && <Notice>{t("signIn:page.kept")}</Notice>}
        {way === "service" && (
          <p>
            <a className="nl-button nl-button--primary" href={serviceHref}>
              {t("signIn:service.begin")}
            </a>
          </p>
        )}
        {isSent && <LinkSent againHref={page.againHref} linkMinutes={page.linkMinutes} />}
        {way === "link" && !isSent && <LinkRequest view={view} linkMinutes={page.linkMinutes} />}
        <div className="vw-prose vw-sign-in-more">
          {page.mayStepIn && (
            <p>
              <a className="nl-link" href="/voorbeeld/instappen">
                {t("signIn:stepIn.link")}
              </a>
            </p>
          )}
          <p className="vw-small">{t("signIn:page.who")}</p>
        </div>
      </FormPage>
    </PageShell>
  );
}
