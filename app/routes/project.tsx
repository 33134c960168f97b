import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageShell } from "#app/components/layout/page-shell.tsx";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { projectExtent } from "#app/presenters/example-extent.ts";
import { pageFrame } from "#app/presenters/page-frame.ts";
import { pageMeta } from "#app/presenters/page-meta.ts";
import { pageOf } from "#app/presenters/page-of.ts";
import { projectAnswer } from "#app/presenters/project-answer.ts";
import { projectCourse } from "#app/presenters/project-course.ts";
import { projectFacts } from "#app/presenters/project-facts.ts";
import { projectMapView } from "#app/presenters/project-map-view.ts";
import { projectObjectives } from "#app/presenters/project-objectives.ts";
import { chooseRows, projectRows } from "#app/presenters/project-rows.ts";
import { projectSpread } from "#app/presenters/project-spread.ts";
import { projectTimes } from "#app/presenters/project-times.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { figuresSearch } from "#app/urls/figures-params.ts";
import { projectSearch } from "#app/urls/project-params.ts";
import { findLiveReviews } from "#db/queries/live-review/find-live-reviews.server.ts";
import { findAllContributions } from "#db/queries/objectives/find-objective-records.server.ts";
import { findProjectFigures } from "./project/find-project-figures.server.ts";
import { ProjectPage } from "./project/project-page.tsx";
import { readProjectRequest } from "./project/read-project-request.server.ts";
import "./project/project.css";

const ROWS_PER_PAGE = 50;
const ROWS_PER_PAGE_OF_TABLE = 100;
/** Told beside the chart; earlier ones are counted. */
const MOST_RECONCILIATIONS = 2;

export async function loader(args: LoaderFunctionArgs) {
  const asked = await readProjectRequest(args);
  const { url, figures, params, project, register, on, knownAt } = asked;
  const { context } = args;
  const { language } = context;
  const { borders } = params;
  const found = await findProjectFigures(context.db, { register, project, on, knownAt, borders });
  const { measures, states } = found;
  const facts = projectFacts(project, { register, on, today: context.clock.today(), language, measures });
  const map = projectMapView(register, project, states, on);
  const reviews = await findLiveReviews(context.db, {
    projectSlug: project.slug,
    knownAt: figures.knownAt,
  });
  const rows = chooseRows(projectRows(states, { register, project, on, reviews }), params);
  const pageSize = params.view === "table" ? ROWS_PER_PAGE_OF_TABLE : ROWS_PER_PAGE;

  const t = translateFor(language);
  const format = formatter(language);
  return {
    title: t("project:metaTitle", { project: facts.name, day: format.day(on) }),
    description: projectAnswer({ facts, measures }, t, format),
    canonical: `${url.origin}${url.pathname}`,
    frame: pageFrame({
      url,
      context,
      figures,
      register,
      section: "projects",
      own: projectSearch(params),
      example: projectExtent(project),
    }),
    params,
    figuresQuery: [...figuresSearch(figures)],
    facts,
    measures,
    hasStarted: project.startOn <= on,
    lastChangedOn: found.lastChange?.on ?? null,
    reconciliations: found.reconciliations.slice(0, MOST_RECONCILIATIONS),
    earlierReorganisations:
      found.reorganisationCount - Math.min(MOST_RECONCILIATIONS, found.reconciliations.length),
    course: projectCourse({
      register,
      project,
      points: found.points,
      reconciliations: borders === "then" ? found.reconciliations : [],
      on,
    }),
    map: params.view === "chart" || params.view === "table" ? { ...map, tiles: [] } : map,
    spread: projectSpread(register, project, states, measures),
    times: projectTimes({ register, project, milestones: found.milestones, points: found.pointsThen, on }),
    rows: pageOf(rows, params.page, pageSize),
    pageSize,
    objectives: projectObjectives(await findAllContributions(context.db), {
      projectSlug: project.slug,
      on,
      knownAt: figures.knownAt,
      language,
    }),
  };
}

export type ProjectData = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);
export const headers = publicPageHeaders;

export default function ProjectRoute() {
  const data = useLoaderData<typeof loader>();
  return (
    <PageShell {...data.frame}>
      <ProjectPage data={data} />
    </PageShell>
  );
}
