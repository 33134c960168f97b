import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "#app/components/layout/breadcrumb.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { readMunicipalityPage } from "#app/presenters/municipality-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { AbsentView } from "./municipality/absent-view.tsx";
import { ExistingView } from "./municipality/existing-view.tsx";
import "./municipality/municipality.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (params.code === undefined) throw notFound();
  return await readMunicipalityPage(new URL(request.url), params.code, context);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;

export default function Municipality() {
  const page = useLoaderData<typeof loader>();
  const t = useTranslate();
  const { search } = page.frame.header;
  return (
    <PageShell {...page.frame}>
      <Breadcrumb
        trail={[{ label: t("municipality:breadcrumb"), to: `/gemeenten${search}` }]}
        current={page.name}
      />
      {page.kind === "existing" ? <ExistingView page={page} /> : <AbsentView page={page} />}
    </PageShell>
  );
}
