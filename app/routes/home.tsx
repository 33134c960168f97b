import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { measureAdoption } from "#app/domain/participation/measures.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { portfolioExtent } from "#app/presenters/example-extent.ts";
import { homeSentence } from "#app/presenters/home-sentence.ts";
import { homeView, nameChanges } from "#app/presenters/home-view.ts";
import { knownAtForQueries } from "#app/presenters/known-at-for-queries.ts";
import { pageFrame } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { startedProjects } from "#app/presenters/started-projects.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findLiveCountsBefore } from "#db/queries/participation/find-live-count-before.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import { findCurves } from "./home/find-curves.server.ts";
import { HomeAnswer } from "./home/home-answer.tsx";
import { HomeChanges } from "./home/home-changes.tsx";
import { HomeOrigins } from "./home/home-origins.tsx";
import { HomeProjects } from "./home/home-projects.tsx";
import { recentChangeGroups } from "./home/recent-change-groups.server.ts";
import "./home/home.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const figures = readFiguresParams(url, context);
  if (figures.problems.length > 0) throw badRequest(figures.problems);

  const { db, language, stamp } = context;
  const { on } = figures;
  const knownAt = knownAtForQueries(figures.knownAt, stamp.lastRecordedAt);
  const register = await context.register();
  const projects = startedProjects(await findAllProjects(db), on);
  const projectSlugs = projects.map((project) => project.slug);
  const statesBySlug = await findAllStates(db, register, { on, knownAt, projectSlugs });
  const liveBefore = await findLiveCountsBefore(db, register, { on, knownAt, projectSlugs });
  const measuresBySlug = new Map(
    projects.map((project) => {
      const states = statesBySlug.get(project.slug) ?? [];
      const liveCountBefore = liveBefore.get(project.slug) ?? 0;
      return [project.slug, measureAdoption({ register, project, on, states, liveCountBefore })];
    }),
  );
  const { shown, ...view } = homeView({ register, on, language, projects, statesBySlug, measuresBySlug });
  const shownProjects = projects.filter(({ slug }) => shown.some((standing) => standing.slug === slug));
  const curves = await findCurves(db, register, { on, knownAt, projects: shownProjects, measuresBySlug });
  const groups = await recentChangeGroups(db, register, { on, knownAt, projects });

  const sentence = homeSentence(view, translateFor(language), formatter(language));
  return {
    title: translateFor(language)("home:metaTitle", { day: formatter(language).day(on) }),
    description: sentence,
    canonical: `${url.origin}/`,
    frame: pageFrame({
      url,
      context,
      figures,
      register,
      section: null,
      own: new URLSearchParams(),
      example: portfolioExtent(projects, language),
    }),
    view,
    curvesFrom: curves.from,
    projects: shown.map((standing) => ({
      standing,
      points: curves.pointsBySlug.get(standing.slug) ?? [],
      liveCodes: view.map.gridOn === null ? [] : liveCodesOf(statesBySlug.get(standing.slug) ?? []),
    })),
    changes: nameChanges(groups, { register, projects, language }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;

export default function Home() {
  const { frame, view, projects, curvesFrom, changes } = useLoaderData<typeof loader>();
  const { search } = frame.header;
  return (
    <PageShell {...frame}>
      <HomeAnswer view={view} standings={projects.map(({ standing }) => standing)} search={search} />
      <HomeProjects view={view} projects={projects} curvesFrom={curvesFrom} search={search} />
      <div className="vw-home-foot">
        <HomeChanges changes={changes} on={view.on} search={search} />
        <HomeOrigins origins={view.origins} hasExampleTarget={view.hasExampleTarget} />
      </div>
    </PageShell>
  );
}

function liveCodesOf(states: readonly ParticipationState[]): MunicipalityCode[] {
  return states.filter((state) => state.status === "live").map((state) => state.municipalityCode);
}
