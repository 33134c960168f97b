import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import {
  type MunicipalityIndicator,
  municipalityIndicators,
} from "#app/domain/objectives/municipality-indicators.ts";
import type { Db } from "../../connect.server.ts";
import { findObjectivesWorld, type ObjectivesOptions } from "./find-objectives-world.server.ts";

/** What indicators say of one municipality on a day, for those that can be told of one. */
export async function findMunicipalityIndicators(
  db: Db,
  register: Register,
  code: MunicipalityCode,
  options: ObjectivesOptions & { readonly on: Day },
): Promise<MunicipalityIndicator[]> {
  return municipalityIndicators(await findObjectivesWorld(db, register, options), code, options.on);
}
