import { type CountryTile, countryTiles } from "#app/components/maps/country-map.tsx";
import { landmarks } from "#app/components/maps/place-names.ts";
import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { inhabitantsOn, type Register } from "#app/domain/municipality/register.ts";
import { tileLayoutOn } from "#app/domain/municipality/tile-layout.ts";

/** The map of the home page; no tiles when the register brings no grid. */
export interface HomeMapView {
  readonly tiles: readonly CountryTile[];
  readonly gridOn: Day | null;
  /** Municipalities without a free cell */
  readonly withoutTile: readonly { readonly code: MunicipalityCode; readonly name: string }[];
  readonly landmarkCodes: readonly MunicipalityCode[];
}

export function homeMapView(
  register: Register,
  on: Day,
  liveProjectsByCode: ReadonlyMap<MunicipalityCode, number>,
): HomeMapView {
  const layout = tileLayoutOn(register, on);
  if (layout.gridOn === null) return { tiles: [], gridOn: null, withoutTile: [], landmarkCodes: [] };
  return {
    tiles: countryTiles(layout, liveProjectsByCode),
    gridOn: layout.gridOn,
    withoutTile: layout.withoutTile.map(({ code, name }) => ({ code, name })),
    landmarkCodes: landmarks(layout, (code) => inhabitantsOn(register, code, on)),
  };
}
