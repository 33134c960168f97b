import type { LoaderFunctionArgs } from "@remix-run/node";
import { indicatorSeriesTable, splitTable } from "#app/presenters/objective-files.ts";
import { contributionsTable, indicatorsTable } from "#app/presenters/objectives-files.ts";
import { originOfAll } from "#app/presenters/objectives-origin.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { formatOfPath } from "#app/server/table-file/format-of-path.ts";
import type { Table } from "#app/server/table-file/table.ts";
import { tableResponse } from "#app/server/table-file/table-response.server.ts";
import { OBJECTIVE_FILES, type ObjectiveFile } from "#app/urls/objectives-params.ts";
import { findObjectiveFigures, type ObjectiveFigures } from "./objective/find-objective-figures.server.ts";

/** One table of the page of an objective as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const format = formatOfPath(new URL(args.request.url).pathname);
  const file = OBJECTIVE_FILES.find((name) => args.params.file === `${name}.${format}`);
  if (format === null || file === undefined) throw notFound();
  const found = await findObjectiveFigures(args);
  return tableResponse({
    format,
    fileName: `doelstelling-${found.assessment.objective.number}-${file}-${found.figures.on}`,
    table: tableOf(file, found),
  });
}

function tableOf(file: ObjectiveFile, found: ObjectiveFigures): Table {
  const { on } = found.figures;
  switch (file) {
    case "indicatoren":
      return indicatorsTable([found.assessment], on, found.projects);
    case "reeksen":
      return indicatorSeriesTable(found.details, originOfAll(found.projects));
    case "verdeling":
      return splitTable(found.details);
    case "bijdragen":
      return contributionsTable(found.contributing, on);
  }
}
