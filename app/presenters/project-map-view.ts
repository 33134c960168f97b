import { type HexTile, hexTiles } from "#app/components/maps/hex-tile.ts";
import { landmarks } from "#app/components/maps/place-names.ts";
import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { findMunicipality, inhabitantsOn, type Register } from "#app/domain/municipality/register.ts";
import { tileLayoutOn } from "#app/domain/municipality/tile-layout.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** The map of a project; no tiles when the register brings no grid. */
export interface ProjectMapView {
  readonly tiles: readonly HexTile[];
  readonly gridOn: Day | null;
  readonly withoutTile: readonly { readonly code: MunicipalityCode; readonly name: string }[];
  readonly landmarkCodes: readonly MunicipalityCode[];
}

export function projectMapView(
  register: Register,
  project: Project,
  states: readonly ParticipationState[],
  on: Day,
): ProjectMapView {
  const layout = tileLayoutOn(register, on);
  if (layout.gridOn === null) return { tiles: [], gridOn: null, withoutTile: [], landmarkCodes: [] };
  const nameOf = (code: MunicipalityCode) => findMunicipality(register, code)?.name ?? code;
  return {
    tiles: hexTiles({ layout, states, project, on, nameOf }),
    gridOn: layout.gridOn,
    withoutTile: layout.withoutTile.map(({ code, name }) => ({ code, name })),
    landmarkCodes: landmarks(layout, (code) => inhabitantsOn(register, code, on)),
  };
}
