import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import type { Translate } from "#app/i18n/message-types.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { finishServiceVisit, type VisitRefusal } from "#app/server/access/finish-service-visit.server.ts";
import { forgetVisit } from "#app/server/access/service-visit-cookie.server.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { privateHeaders } from "./access/private-headers.ts";
import { SignInOutcome } from "./access/sign-in-outcome.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.signInService === null) throw notFound();
  const outcome = await finishServiceVisit(request, context, context.signInService);
  const forgotten = await forgetVisit(context);
  if (outcome instanceof Response) {
    outcome.headers.append("Set-Cookie", forgotten);
    return outcome;
  }
  const t = translateFor(context.language);
  const page = {
    frame: await workplaceFrame(request, context),
    ...textsOf(outcome, t),
    description: t("signIn:page.description"),
  };
  const status = outcome === "unknown" ? 403 : 400;
  return data(page, { status, headers: { "Set-Cookie": forgotten } });
}

function textsOf(refusal: VisitRefusal, t: Translate) {
  switch (refusal) {
    case "denied":
      return { title: t("signIn:service.deniedTitle"), lead: t("signIn:service.deniedLead") };
    case "failed":
      return { title: t("signIn:service.failedTitle"), lead: t("signIn:service.failedLead") };
    case "unknown":
      return { title: t("signIn:service.unknownTitle"), lead: t("signIn:service.unknownLead") };
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = privateHeaders;
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function SignInServiceReturn() {
  const { frame, title, lead } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <PageShell {...frame}>
      <SignInOutcome
        title={title}
        lead={lead}
        againHref="/aanmelden"
        againLabel={t("signIn:service.again")}
      />
    </PageShell>
  );
}
