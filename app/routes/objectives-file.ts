import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Day } from "#app/domain/day.ts";
import {
  contributionsTable,
  indicatorsTable,
  scoreSeriesTable,
  scoresTable,
} from "#app/presenters/objectives-files.ts";
import { badRequest, notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import type { Table } from "#app/server/table-file/table.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";
import { readFiguresParams } from "#app/urls/figures-params.ts";
import { OBJECTIVES_FILES, type ObjectivesFile } from "#app/urls/objectives-params.ts";
import {
  findObjectivesFigures,
  type ObjectivesFigures,
} from "./objectives/find-objectives-figures.server.ts";

/** One table of the page of the objectives as a file. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const format = formatOfPath(url.pathname);
  const file = OBJECTIVES_FILES.find((name) => params.file === `${name}.${format}`);
  if (format === null || file === undefined) throw notFound();
  const figures = readFiguresParams(url, context);
  if (figures.problems.length > 0) throw badRequest(figures.problems);

  const found = await findObjectivesFigures(context, await context.register(), figures);
  return tableResponse({
    format,
    fileName: `doelstellingen-${file}-${figures.on}`,
    table: tableOf(file, found, figures.on),
  });
}

function tableOf(file: ObjectivesFile, found: ObjectivesFigures, on: Day): Table {
  switch (file) {
    case "scores":
      return scoresTable(found.objectives, on);
    case "verloop":
      return scoreSeriesTable(found.scores);
    case "indicatoren":
      return indicatorsTable(found.objectives, on, found.projects);
    case "bijdragen":
      return contributionsTable(found.matrix, on);
  }
}
