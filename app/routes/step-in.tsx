import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { workplaceFrame } from "#app/presenters/workplace-frame.ts";
import { findExampleSeats } from "#app/server/access/example-seats.server.ts";
import { mayStepIn } from "#app/server/access/sign-in-ways.ts";
import { stepIn } from "#app/server/access/step-in.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { privateHeaders } from "./access/private-headers.ts";
import { SeatList } from "./access/seat-list.tsx";
import { PageTitle } from "./text/page-title.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireExample(context);
  const { language } = context;
  const t = translateFor(language);
  const seats = await findExampleSeats(context, language);
  return {
    frame: await workplaceFrame(request, context),
    title: t("signIn:stepIn.title"),
    description: t("signIn:stepIn.description"),
    seats: seats.map(({ key, names }) => ({
      key,
      title: t(`signIn:stepIn.seats.${key}.title`, names),
      what: t(`signIn:stepIn.seats.${key}.what`),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  requireExample(context);
  const key = (await request.formData()).get("als");
  const seat = (await findExampleSeats(context, context.language)).find((one) => one.key === key);
  if (seat === undefined) throw badRequest([]);
  return stepIn(request, context, seat);
}

/** Anywhere else this page is one that does not exist. */
function requireExample({ config, settings }: AppContext): void {
  if (!mayStepIn(config, settings)) throw notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = privateHeaders;
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function StepIn() {
  const { frame, seats } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <PageShell {...frame}>
      <PageTitle title={t("signIn:stepIn.title")} lead={t("signIn:stepIn.lead")} />
      <SeatList seats={seats} />
    </PageShell>
  );
}
