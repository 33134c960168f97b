import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";

/**
 * A municipality with much to confirm after a reorganisation: of those that exist on a day, the one with the most states
 * that are derived from predecessors.
 *
 * @returns `undefined` where no state is derived
 */
export async function findMergedMunicipality(
  db: Db,
  { on }: { readonly on: Day },
): Promise<{ readonly code: MunicipalityCode; readonly name: string } | undefined> {
  return await db
    .selectFrom("participation_span as span")
    .innerJoin("municipality", "municipality.code", "span.municipality_code")
    .select(["municipality.code", "municipality.name"])
    .where("span.derivation", "is not", null)
    .where("span.from_on", "<=", on)
    .where("span.until_on", ">", on)
    .where("municipality.valid_from", "<=", on)
    .where("municipality.valid_to", ">", on)
    .groupBy(["municipality.code", "municipality.name"])
    .orderBy(({ fn }) => fn.countAll(), "desc")
    .orderBy("municipality.code")
    .executeTakeFirst();
}
