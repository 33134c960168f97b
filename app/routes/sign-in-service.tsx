import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { writeVisit } from "#app/server/access/service-visit-cookie.server.ts";
import { safeReturnPath } from "#app/server/access/sign-in-path.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { privateHeaders } from "./access/private-headers.ts";
import { SignInOutcome } from "./access/sign-in-outcome.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { signInService, origin, log, requestId } = context;
  if (signInService === null) throw notFound();
  const returnTo = safeReturnPath(new URL(request.url).searchParams.get("naar")) ?? "";
  try {
    const { href, visit } = await signInService.begin(`${origin}/aanmelden/dienst/terug`, returnTo);
    return redirect(href, { headers: { "Set-Cookie": await writeVisit(context, visit) } });
  } catch (error) {
    log.error({ err: error, requestId }, "the sign-in service does not answer");
  }
  const t = translateFor(context.language);
  const page = {
    frame: await workplaceFrame(request, context),
    title: t("signIn:service.unreachableTitle"),
    description: t("signIn:page.description"),
  };
  return data(page, { status: 503 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = privateHeaders;
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function SignInService() {
  const { frame, title } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <PageShell {...frame}>
      <SignInOutcome
        title={title}
        lead={t("signIn:service.unreachableLead")}
        againHref="/aanmelden"
        againLabel={t("signIn:service.again")}
      />
    </PageShell>
  );
}
