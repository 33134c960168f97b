import { type HexTile, hexTiles } from "#app/components/maps/hex-tile.ts";
import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { hexCentre, tileLayoutOn } from "#app/domain/municipality/tile-layout.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** In widths of a tile: no farther than the small map looks. */
const REACH = 4;

interface NearTilesOptions {
  readonly code: MunicipalityCode;
  readonly on: Day;
  readonly project: Project;
  /** One state per municipality that exists on the day, of the project */
  readonly states: readonly ParticipationState[];
  readonly neighbours: readonly { readonly code: MunicipalityCode }[];
}

/** The tiles around a municipality and those of its neighbours; none when it has no tile itself. */
export function nearTiles(
  register: Register,
  { code, on, project, states, neighbours }: NearTilesOptions,
): HexTile[] {
  const nameOf = (one: MunicipalityCode) => findMunicipality(register, one)?.name ?? one;
  const tiles = hexTiles({ layout: tileLayoutOn(register, on), states, project, on, nameOf });
  const own = tiles.find((tile) => tile.code === code);
  if (!own) return [];
  const here = hexCentre(own.column, own.row);
  const neighbourCodes = new Set(neighbours.map((neighbour) => neighbour.code));
  return tiles.filter((tile) => {
    const there = hexCentre(tile.column, tile.row);
    const isNear = Math.abs(there.x - here.x) <= REACH && Math.abs(there.y - here.y) <= REACH;
    return isNear || neighbourCodes.has(tile.code);
  });
}
