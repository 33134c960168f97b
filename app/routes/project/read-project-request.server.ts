import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import { allMunicipalities, type Register } from "#app/domain/municipality/register.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Problem } from "#app/domain/problem.ts";
import { knownAtForQueries } from "#app/presenters/known-at-for-queries.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { type ReadFiguresParams, readFiguresParams } from "#app/urls/figures-params.ts";
import { type ProjectParams, readProjectParams } from "#app/urls/project-params.ts";
import { findProject } from "#db/queries/portfolio/find-projects.server.ts";

/** What a request for a page or file of one project asks, checked. */
export interface ProjectRequest {
  readonly url: URL;
  readonly figures: ReadFiguresParams;
  readonly params: ProjectParams;
  readonly project: Project;
  readonly register: Register;
  readonly on: Day;
  /** As the queries are to be asked; see {@link knownAtForQueries} */
  readonly knownAt: Instant | null;
}

/** @throws a 404 answer for an unknown project, a 400 answer that names every wrong parameter */
export async function readProjectRequest({
  request,
  params: { slug = "" },
  context,
}: LoaderFunctionArgs): Promise<ProjectRequest> {
  const project = await findProject(context.db, slug);
  if (!project) throw notFound();
  const url = new URL(request.url);
  const register = await context.register();
  const figures = readFiguresParams(url, context);
  const { params, problems } = readProjectParams(url.searchParams);
  const wrong = [...figures.problems, ...problems, ...provinceProblems(register, params.province)];
  if (wrong.length > 0) throw badRequest(wrong);
  const knownAt = knownAtForQueries(figures.knownAt, context.stamp.lastRecordedAt);
  return { url, figures, params, project, register, on: figures.on, knownAt };
}

/** A province that never was is a mistake; one without municipalities on the day just gives none. */
function provinceProblems(register: Register, province: string | null): Problem[] {
  if (province === null || allMunicipalities(register).some((line) => line.province === province)) return [];
  return [{ field: "provincie", code: "unknown_province", params: { value: province } }];
}
