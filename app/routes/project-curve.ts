import type { LoaderFunctionArgs } from "@remix-run/node";
import { adoptionChartSvg } from "#app/components/charts/adoption-chart-svg.server.tsx";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { curveWords } from "#app/presenters/curve-words.ts";
import { projectCourse } from "#app/presenters/project-course.ts";
import { projectSourceText } from "#app/presenters/project-source-text.ts";
import { findProjectFigures } from "./project/find-project-figures.server.ts";
import { pictureResponse } from "./project/picture-response.server.ts";
import { readProjectRequest } from "./project/read-project-request.server.ts";

/** The curve of a project as a picture, with its title and source. */
export async function loader(args: LoaderFunctionArgs) {
  const { project, register, on, knownAt, params } = await readProjectRequest(args);
  const { db, language } = args.context;
  const { borders, unit } = params;
  const found = await findProjectFigures(db, { register, project, on, knownAt, borders });
  const reconciliations = borders === "then" ? found.reconciliations : [];
  const course = projectCourse({ register, project, points: found.points, reconciliations, on });
  const t = translateFor(language);
  const format = formatter(language);
  const words = curveWords(course, params, t, format);
  const svg = adoptionChartSvg(
    {
      ...words,
      title: `${project.name[language]}: ${words.title}`,
      source: projectSourceText(project, { on, lastChangedOn: found.lastChange?.on ?? null }, t, format),
      points: course.points,
      from: course.from,
      to: course.to,
      measure: unit,
      origin: project.origin,
      registerSteps: borders === "then" ? course.steps : [],
    },
    t,
    format,
  );
  return pictureResponse(svg, `${project.slug}-verloop-${on}`);
}
