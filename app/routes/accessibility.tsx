import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { textFrame } from "#app/presenters/text-frame.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { PageTitle } from "./text/page-title.tsx";
import { Paragraphs } from "./text/paragraphs.tsx";
import "./text/prose.css";

const PARTS = ["standard", "tested", "notTested", "figures", "known", "report", "date"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const t = translateFor(context.language);
  return {
    frame: await textFrame(new URL(request.url), context, null),
    title: t("accessibility:metaTitle"),
    description: t("accessibility:metaDescription"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Accessibility() {
  const { frame } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <PageShell {...frame}>
      <PageTitle title={t("accessibility:title")} lead={t("accessibility:lead")} />
      <div className="vw-prose">
        {PARTS.map((part) => (
          <section key={part} aria-labelledby={part}>
            <h2 id={part}>{t(`accessibility:sections.${part}.title`)}</h2>
            <Paragraphs text={t(`accessibility:sections.${part}.text`)} />
          </section>
        ))}
      </div>
    </PageShell>
  );
}
