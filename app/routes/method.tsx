import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { textFrame } from "#app/presenters/text-frame.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { METHOD_ANCHORS } from "#app/urls/method-anchors.ts";
import { FormulaList } from "./text/formula-list.tsx";
import { METHOD_GROUP_KEYS, METHOD_GROUPS, MethodContents } from "./text/method-contents.tsx";
import { MethodDefinition } from "./text/method-definition.tsx";
import { PageTitle } from "./text/page-title.tsx";
import { Paragraphs } from "./text/paragraphs.tsx";
import { SourceTable } from "./text/source-table.tsx";
import "./text/prose.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const t = translateFor(context.language);
  return {
    frame: await textFrame(new URL(request.url), context, null),
    title: t("method:metaTitle"),
    description: t("method:metaDescription"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function Method() {
  const { frame } = useLoaderData<typeof loader>();
  const t = useTranslate();
  return (
    <PageShell {...frame}>
      <PageTitle title={t("method:title")} lead={t("method:lead")} />
      <div className="vw-with-contents">
        <MethodContents />
        <div className="vw-prose">
          {METHOD_GROUP_KEYS.map((group) => (
            <section key={group} aria-labelledby={`groep-${group}`}>
              <h2 id={`groep-${group}`}>{t(`method:groups.${group}`)}</h2>
              {METHOD_GROUPS[group].map((part) => (
                <MethodDefinition key={part} part={part} />
              ))}
              {group === "objectives" && <FormulaList />}
            </section>
          ))}
          <section aria-labelledby={METHOD_ANCHORS.origin}>
            <h2 id={METHOD_ANCHORS.origin}>{t("method:exampleData.title")}</h2>
            <Paragraphs text={t("method:exampleData.text")} />
          </section>
          <section aria-labelledby={METHOD_ANCHORS.observed}>
            <h2 id={METHOD_ANCHORS.observed}>{t("method:observed.title")}</h2>
            <Paragraphs text={t("method:observed.text")} />
          </section>
          <section aria-labelledby={METHOD_ANCHORS.sources}>
            <h2 id={METHOD_ANCHORS.sources}>{t("method:sources.title")}</h2>
            {frame.footer.isOwnRegister ? <p>{t("method:sources.ownRegister")}</p> : <BundledSources />}
          </section>
          <section aria-labelledby={METHOD_ANCHORS.wrong}>
            <h2 id={METHOD_ANCHORS.wrong}>{t("method:wrong.title")}</h2>
            <Paragraphs text={t("method:wrong.text")} />
          </section>
        </div>
      </div>
    </PageShell>
  );
}

function BundledSources() {
  const t = useTranslate();
  return (
    <>
      <p>{t("method:sources.intro")}</p>
      <SourceTable />
      <p>{t("method:sources.credit")}</p>
      <p>{t("method:sources.notFound")}</p>
    </>
  );
}
