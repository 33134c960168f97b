import { WORKPLACE_PATHS } from "#app/components/layout/workplace-paths.ts";
import type { Actor } from "#app/domain/access/role.ts";
import { workplacesOf } from "#app/domain/access/workplace.ts";

/** Where somebody begins after signing in without having asked for a page: the first part of the site with work to do. */
export function startPath(actor: Actor): string {
  const [workplace] = workplacesOf(actor);
  return workplace === undefined ? "/mijn-account" : WORKPLACE_PATHS[workplace];
}
