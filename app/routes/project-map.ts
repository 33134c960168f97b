import type { LoaderFunctionArgs } from "@remix-run/node";
import { hexMapSvg } from "#app/components/maps/hex-map-svg.server.tsx";
import { countStatuses } from "#app/domain/participation/count-statuses.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { projectMapView } from "#app/presenters/project-map-view.ts";
import { projectSourceText } from "#app/presenters/project-source-text.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { findAllStates } from "#db/queries/participation/find-all-states.server.ts";
import { findLastChange } from "#db/queries/participation/find-last-change.server.ts";
import { pictureResponse } from "./project/picture-response.server.ts";
import { readProjectRequest } from "./project/read-project-request.server.ts";

/** The map of a project as a picture, with its legend and source; 404 where the register has no map. */
export async function loader(args: LoaderFunctionArgs) {
  const { project, register, on, knownAt, params } = await readProjectRequest(args);
  const { db, language } = args.context;
  const { slug: projectSlug, origin } = project;
  const states = (await findAllStates(db, register, { on, knownAt, projectSlug })).get(projectSlug) ?? [];
  const lastChange = await findLastChange(db, { projectSlug, on, knownAt });
  const map = projectMapView(register, project, states, on);
  const t = translateFor(language);
  const format = formatter(language);
  const svg = hexMapSvg(
    {
      title: t("project:map.label", { project: project.name[language], day: format.day(on) }),
      subtitle: t("map:explained"),
      source: projectSourceText(project, { on, lastChangedOn: lastChange?.on ?? null }, t, format),
      tiles: map.tiles,
      counts: countStatuses(states),
      origin,
      landmarkCodes: map.landmarkCodes,
      choice: { statuses: params.status === null ? [] : [params.status], province: params.province },
    },
    t,
    format,
  );
  if (svg === null) throw notFound();
  return pictureResponse(svg, `${projectSlug}-kaart-${on}`);
}
