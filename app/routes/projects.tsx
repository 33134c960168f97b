import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DownloadLine } from "#app/components/layout/download-line.tsx";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { existingOn } from "#app/domain/municipality/register.ts";
import { formatter } from "#app/format/formatter.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { portfolioExtent } from "#app/presenters/example-extent.ts";
import { merged, pageFrame, withQuestionMark } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { projectsSentence } from "#app/presenters/projects-sentence.ts";
import { chooseProjects } from "#app/presenters/sort-projects.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { figuresSearch, readFiguresParams } from "#app/urls/figures-params.ts";
import { projectsSearch, readProjectsParams } from "#app/urls/projects-params.ts";
import "./projects/projects.css";
import { findStandings } from "./projects/find-standings.server.ts";
import { ProjectMatrix } from "./projects/project-matrix.tsx";
import { ProjectsFilter } from "./projects/projects-filter.tsx";
import { ProjectsTable } from "./projects/projects-table.tsx";
import { PageTitle } from "./text/page-title.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const figures = readFiguresParams(url, context);
  const { params, problems } = readProjectsParams(url.searchParams);
  const wrong = [...figures.problems, ...problems];
  if (wrong.length > 0) throw badRequest(wrong);

  const { language } = context;
  const register = await context.register();
  const { projects, standings } = await findStandings(context, register, { ...figures, language });
  const chosen = chooseProjects(standings, params);
  const own = projectsSearch(params);
  const figuresQuery = figuresSearch(figures);
  const told = {
    allCount: standings.length,
    chosenCount: chosen.length,
    municipalityCount: existingOn(register, figures.on).length,
    on: figures.on,
  };
  const t = translateFor(language);
  const format = formatter(language);
  return {
    title: t("projects:metaTitle", { day: format.day(figures.on) }),
    description: projectsSentence(told, t, format),
    canonical: `${url.origin}/projecten`,
    frame: pageFrame({
      url,
      context,
      figures,
      register,
      section: "projects",
      own,
      example: portfolioExtent(projects, language),
    }),
    told,
    params,
    chosen,
    /** Parameters of the day only, and those of the choices too */
    figuresQuery: [...figuresQuery],
    query: withQuestionMark(merged(figuresQuery, own)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;

export default function Projects() {
  const { frame, told, params, chosen, figuresQuery, query } = useLoaderData<typeof loader>();
  const t = useTranslate();
  const format = useFormatter();
  const { search } = frame.header;
  const hasObserved = chosen.some((standing) => standing.origin === "observed");
  const downloads = (["csv", "ods"] as const).map((extension) => ({
    format: extension.toUpperCase(),
    href: `/projecten/tabel.${extension}${query}`,
  }));
  return (
    <PageShell {...frame}>
      <PageTitle title={t("projects:title")} lead={projectsSentence(told, t, format)} />
      <div className="vw-projects-filter">
        <ProjectsFilter params={params} figuresQuery={figuresQuery} />
      </div>
      <Section id="stand" title={t("projects:listTitle")}>
        <ProjectsTable
          standings={chosen}
          told={told}
          params={params}
          figuresQuery={figuresQuery}
          search={search}
        />
        <p className="vw-source">{t("projects:sourceNote", { day: format.day(told.on) })}</p>
        <DownloadLine
          downloads={downloads}
          subject={t("projects:listTitle")}
          permanentHref={frame.footer.permanentHref ?? query}
        />
      </Section>
      <Section id="statussen" title={t("projects:matrixTitle")}>
        <ProjectMatrix standings={chosen} told={told} search={search} />
        {hasObserved && <p className="vw-source">{t("projects:observedNote")}</p>}
      </Section>
    </PageShell>
  );
}
