import { findMunicipality } from "#app/domain/municipality/register.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";

/** What codes and slugs are called, in the reader's language; what is not known stays as it is. */
export interface UploadNames {
  municipality(code: string): string;
  project(slug: string): string;
  origin(slug: string): Origin;
}

export async function uploadNames(
  context: Pick<AppContext, "db" | "register" | "language">,
): Promise<UploadNames> {
  const register = await context.register();
  const projects = new Map((await findAllProjects(context.db)).map((project) => [project.slug, project]));
  return {
    municipality: (code) => findMunicipality(register, code)?.name ?? code,
    project: (slug) => projects.get(slug)?.name[context.language] ?? slug,
    origin: (slug) => projects.get(slug)?.origin ?? "reported",
  };
}
