import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";
import { textList } from "../../dialect/text-list.server.ts";

/**
 * Municipalities, ended ones too, that said they were committed or implementing before they were live.
 *
 * @returns by project; a project where nobody did is left out
 */
export async function findStartedCodes(
  db: Db,
  projectSlugs: readonly string[],
): Promise<Map<string, Set<MunicipalityCode>>> {
  const rows = await db
    .selectFrom("participation_milestone")
    .select(["project_slug", "municipality_code"])
    .where("project_slug", "in", (of) =>
      of.selectFrom(textList(db, projectSlugs, "slug")).select("slug.value"),
    )
    .where("started_on", "is not", null)
    .where(({ or, eb, ref }) => or([eb("live_on", "is", null), eb("started_on", "<=", ref("live_on"))]))
    .execute();
  const codes = new Map<string, Set<MunicipalityCode>>();
  for (const { project_slug: slug, municipality_code: code } of rows) {
    codes.set(slug, (codes.get(slug) ?? new Set()).add(code));
  }
  return codes;
}
