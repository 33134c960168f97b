import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { objectiveStandings } from "#app/domain/objectives/objective-standing.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { portfolioExtent } from "#app/presenters/example-extent.ts";
import { homeSentence } from "#app/presenters/home-sentence.ts";
import { homeView, nameChanges, runningProjects } from "#app/presenters/home-view.ts";
import { knownAtForQueries } from "#app/presenters/known-at-for-queries.ts";
import { objectivesGlance } from "#app/presenters/objectives-glance.ts";
import { pageFrame } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { startedProjects } from "#app/presenters/started-projects.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import { findObjectivesWorld } from "#db/queries/objectives/find-objectives-world.server.ts";
import { countLiveProjects } from "#db/queries/participation/count-live-projects.server.ts";
import { findAllFigures } from "#db/queries/participation/find-all-figures.server.ts";
import { findLiveCodes } from "#db/queries/participation/find-live-codes.server.ts";
import { findCurves } from "./home/find-curves.server.ts";
import { HomeAnswer } from "./home/home-answer.tsx";
import { HomeChanges } from "./home/home-changes.tsx";
import { HomeObjectives } from "./home/home-objectives.tsx";
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
  const projects = startedProjects(await context.projects(), on);
  const figuresBySlug = await findAllFigures(db, register, { on, knownAt, projects });
  const running = runningProjects(projects, on).map(({ slug }) => slug);
  const liveProjects = await countLiveProjects(db, register, { on, knownAt, projectSlugs: running });
  const { shown, ...view } = homeView({ register, on, language, projects, figuresBySlug, liveProjects });
  const shownProjects = projects.filter(({ slug }) => shown.some((standing) => standing.slug === slug));
  const curves = await findCurves(db, register, { on, knownAt, projects: shownProjects, figuresBySlug });
  const drawn = view.map.gridOn === null ? [] : shown.map(({ slug }) => slug);
  const liveCodes = await findLiveCodes(db, register, { on, knownAt, projectSlugs: drawn });
  const world = await findObjectivesWorld(db, register, {
    knownAt: figures.knownAt,
    projects: await context.projects(),
  });
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
    curveDays: curves.days,
    projects: shown.map((standing) => ({
      standing,
      curve: curves.curveBySlug.get(standing.slug) ?? { live: [], targets: [] },
      liveCodes: liveCodes.get(standing.slug) ?? [],
    })),
    objectives: objectivesGlance(objectiveStandings(world, on), language),
    changes: nameChanges(groups, { register, projects, language }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;

export default function Home() {
  const { frame, view, projects, curvesFrom, curveDays, objectives, changes } =
    useLoaderData<typeof loader>();
  const { search } = frame.header;
  return (
    <PageShell {...frame}>
      <HomeAnswer view={view} standings={projects.map(({ standing }) => standing)} search={search} />
      <HomeProjects {...{ view, projects, curvesFrom, curveDays, search }} />
      <HomeObjectives objectives={objectives} search={search} />
      <div className="vw-home-foot">
        <HomeChanges changes={changes} on={view.on} search={search} />
        <HomeOrigins origins={view.origins} hasExampleTarget={view.hasExampleTarget} />
      </div>
    </PageShell>
  );
}
