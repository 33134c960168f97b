import type { Register } from "#app/domain/municipality/register.ts";
import type { Db } from "../connect.server.ts";
import { projectParticipation } from "./project-participation.server.ts";

const PROJECTIONS = [
  "participation_span",
  "participation_milestone",
  "adoption_count",
  "live_period",
] as const;

/** Makes all projections anew from the log: the register changed, and with it what follows from predecessors. */
export async function rebuildProjections(
  transaction: Db,
  register: Register,
  options: { readonly onProject?: (slug: string) => void } = {},
): Promise<void> {
  for (const table of PROJECTIONS) await transaction.deleteFrom(table).execute();
  const projects = await transaction.selectFrom("project").select("slug").orderBy("position").execute();
  for (const { slug } of projects) {
    const rows = await transaction
      .selectFrom("participation_event")
      .select("municipality_code")
      .distinct()
      .where("project_slug", "=", slug)
      .execute();
    const municipalityCodes = rows.map((row) => row.municipality_code);
    await projectParticipation(transaction, register, { projectSlug: slug, municipalityCodes });
    options.onProject?.(slug);
  }
}
