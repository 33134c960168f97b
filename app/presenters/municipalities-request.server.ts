import type { Register } from "#app/domain/municipality/register.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import { type MunicipalitiesParams, readMunicipalitiesParams } from "#app/urls/municipalities-params.ts";
import { knownAtForQueries } from "./known-at-for-queries.ts";
import { findStatuses, liveCount } from "./municipalities-figures.server.ts";
import { chooseMunicipalities, findByText } from "./municipalities-list.ts";
import { startedProjects } from "./started-projects.ts";

/**
 * The address of the list of municipalities, or of its file, read and checked; and the municipalities it asks for.
 *
 * @throws a 400 answer when the address is wrong
 */
export async function readMunicipalitiesRequest(url: URL, context: AppContext) {
  const figures = readFiguresParams(url, context);
  const { params, problems } = readMunicipalitiesParams(url.searchParams);
  const register = await context.register();
  const wrong = [...figures.problems, ...problems, ...unknownProvince(register, params)];
  if (wrong.length > 0) throw badRequest(wrong);

  const { on } = figures;
  const projects = startedProjects(await context.projects(), on);
  const options = {
    on,
    knownAt: knownAtForQueries(figures.knownAt, context.stamp.lastRecordedAt),
    projectSlugs: projects.map(({ slug }) => slug),
  };
  const found = params.text === "" ? null : findByText(register, params.text, on);
  const isSortedByLive = params.sort.by === "live" && found === null;
  const allStatuses = isSortedByLive ? await findStatuses(context.db, register, options) : null;
  const liveByCode = new Map([...(allStatuses ?? [])].map(([code, statuses]) => [code, liveCount(statuses)]));
  const municipalities = found?.existing ?? chooseMunicipalities(register, on, params, liveByCode);
  return { figures, params, register, projects, options, found, allStatuses, municipalities };
}

function unknownProvince(register: Register, { province }: MunicipalitiesParams): Problem[] {
  if (province === null || register.data.municipalities.some((line) => line.province === province)) return [];
  return [{ field: "provincie", code: "unknown_province", params: { value: province } }];
}
