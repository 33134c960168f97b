import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Db } from "../../connect.server.ts";

/** Whether entries of a municipality count only when somebody else approved them. */
export async function existsFourEyes(db: Db, municipalityCode: MunicipalityCode): Promise<boolean> {
  const setting = await db
    .selectFrom("municipality_setting")
    .select("four_eyes")
    .where("municipality_code", "=", municipalityCode)
    .executeTakeFirst();
  return setting?.four_eyes === 1;
}
