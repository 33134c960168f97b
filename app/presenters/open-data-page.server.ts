import { translateFor } from "#app/i18n/translate-for.server.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import { portfolioExtent } from "./example-extent.ts";
import { pageFrame } from "./page-frame.ts";
import { startedProjects } from "./started-projects.ts";

/**
 * What the page of open data shows: its files carry the day that is chosen.
 *
 * @throws a 400 answer when the address is wrong
 */
export async function readOpenDataPage(url: URL, context: AppContext) {
  const figures = readFiguresParams(url, context);
  if (figures.problems.length > 0) throw badRequest(figures.problems);
  const register = await context.register();
  const projects = startedProjects(await context.projects(), figures.on);
  const t = translateFor(context.language);
  return {
    frame: pageFrame({
      url,
      context,
      figures,
      register,
      section: "openData",
      own: new URLSearchParams(),
      example: portfolioExtent(projects, context.language),
    }),
    title: t("openData:metaTitle"),
    description: t("openData:metaDescription"),
    canonical: `${url.origin}/open-data`,
    on: figures.on,
  };
}
