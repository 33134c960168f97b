import type { LoaderFunctionArgs } from "@remix-run/node";
import { adoptionJson } from "#app/api/adoption-json.ts";
import { notFound } from "#app/server/http-errors.server.ts";
import { publicPageHeaders } from "#app/server/public-page-headers.ts";
import { findAllMeasures } from "#db/queries/participation/find-all-measures.server.ts";
import { readProjectRequest } from "./project/read-project-request.server.ts";

/** Where a project stands, as data. */
export async function loader(args: LoaderFunctionArgs) {
  const { project, register, on, knownAt, figures } = await readProjectRequest(args);
  const { db, stamp } = args.context;
  const measures = (await findAllMeasures(db, register, { on, knownAt, projects: [project] })).get(
    project.slug,
  );
  if (!measures) throw notFound();
  const known = { knownAt: figures.knownAt, revision: stamp.revision };
  return Response.json(adoptionJson(project, measures, known), { headers: publicPageHeaders() });
}
