import type { Municipality, MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { createChance } from "./chance.server.ts";
import { EXAMPLE_SUPPLIERS, type ExampleSupplier } from "./supplier.server.ts";
import { textSeed } from "./text-seed.server.ts";

/** How a municipality behaves in every project of the example. */
export interface Temperament {
  readonly supplier: ExampleSupplier;
  /** Chance (0–1) that it confirms in a quarter */
  readonly confirmsChance: number;
  /** How readily it joins, about 1 */
  readonly eagerness: number;
  /** Days a municipality made by a merger needs before it says anything itself */
  readonly settlingDays: number;
}

const DILIGENCE = [0.96, 0.95, 0.94, 0.93, 0.9, 0.85, 0.7, 0.45, 0.15, 0.04] as const;

/** Each province leans to one supplier, as regions that buy together do. */
function supplierOf(seed: number, municipality: Municipality): ExampleSupplier {
  const regional = createChance(textSeed(seed, municipality.province));
  const favourite = regional.oneOf(EXAMPLE_SUPPLIERS.slice(0, 4));
  const own = createChance(textSeed(seed, `${municipality.code} supplier`));
  return own.happens(0.5) ? favourite : own.oneOf(EXAMPLE_SUPPLIERS);
}

/** The same municipality has the same temperament in every project. */
export function temperaments(
  seed: number,
  municipalities: readonly Municipality[],
): ReadonlyMap<MunicipalityCode, Temperament> {
  return new Map(
    municipalities.map((municipality) => {
      const chance = createChance(textSeed(seed, municipality.code));
      const temperament: Temperament = {
        supplier: supplierOf(seed, municipality),
        confirmsChance: chance.oneOf(DILIGENCE),
        eagerness: chance.between(3, 18) / 10,
        settlingDays: chance.oneOf([75, 90, 120, 150, 210, 270, 400]),
      };
      return [municipality.code, temperament];
    }),
  );
}
