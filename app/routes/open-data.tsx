import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { TextLink } from "#app/components/layout/text-link.tsx";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { openAsDocument, plainPage } from "#app/plain-page.ts";
import { EVENTS_PER_FILE } from "#app/presenters/events-per-file.ts";
import { readOpenDataPage } from "#app/presenters/open-data-page.server.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { REGISTER_FILES } from "#app/presenters/register-tables.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { methodHref } from "#app/urls/method-anchors.ts";
import { DataFile } from "./open-data/data-file.tsx";
import { PageTitle } from "./text/page-title.tsx";
import "./open-data/open-data.css";

const RULES = ["csv", "formulas", "empty", "origin", "example", "permanent"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  return await readOpenDataPage(new URL(request.url), context);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;
export const handle = plainPage;
export const clientLoader = openAsDocument;

export default function OpenData() {
  const { frame, on } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  const { search } = frame.header;
  return (
    <PageShell {...frame}>
      <PageTitle title={t("openData:title")} lead={t("openData:lead")} />
      <Section id="deelname" title={t("openData:groups.participation")} aside={t("openData:again")}>
        <DataFile
          file="states"
          text={`${t("openData:files.states.text")} ${t("openData:asOf", { day: format.day(on) })}`}
          downloads={(["csv", "ods", "json"] as const).map((kind) => ({
            format: kind.toUpperCase(),
            href: `/open-data/deelnames.${kind}${search}`,
          }))}
        />
        <DataFile
          file="events"
          text={t("openData:files.events.text", { size: format.number(EVENTS_PER_FILE) })}
          downloads={(["csv", "json"] as const).map((kind) => ({
            format: kind.toUpperCase(),
            href: `/open-data/gebeurtenissen.${kind}`,
          }))}
        />
        <DataFile
          file="projects"
          text={t("openData:files.projects.text")}
          downloads={(["csv", "ods"] as const).map((kind) => ({
            format: kind.toUpperCase(),
            href: `/open-data/projecten.${kind}`,
          }))}
        />
      </Section>
      <Section id="register" title={t("openData:groups.register")}>
        {REGISTER_FILES.map((file) => (
          <DataFile
            key={file}
            file={file}
            text={t(`openData:files.${file}.text`)}
            downloads={[{ format: "CSV", href: `/open-data/register/${file}.csv` }]}
          />
        ))}
      </Section>
      <Section id="afspraken" title={t("openData:rules.title")}>
        <ul className="vw-rules">
          {RULES.map((rule) => (
            <li key={rule}>{t(`openData:rules.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section
        id="licentie"
        title={t("openData:licence.title")}
        link={{ to: methodHref("sources", search), label: t("openData:licence.more") }}
      >
        <p>{t(frame.footer.isOwnRegister ? "openData:licence.ownText" : "openData:licence.text")}</p>
      </Section>
      <Section id="feed" title={t("openData:feed.title")}>
        <p>
          {t("openData:feed.text")}{" "}
          <TextLink reloadDocument to="/wijzigingen/feed.atom">
            {t("openData:feed.link")}
          </TextLink>
        </p>
      </Section>
    </PageShell>
  );
}
