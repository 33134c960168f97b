import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";

/** The open calls by {@link pairKey}. There is at most one of a municipality and a project. */
export async function findOpenCallIds(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("call")
    .select(["id", "municipality_code", "project_slug"])
    .where("closed_at", "is", null)
    .orderBy("id")
    .execute();
  return new Map(rows.map((row) => [pairKey(row.municipality_code, row.project_slug ?? ""), row.id]));
}

/** A municipality in a project, as one text. Neither holds a space. */
export function pairKey(municipalityCode: MunicipalityCode, projectSlug: string): string {
  return `${municipalityCode} ${projectSlug}`;
}
