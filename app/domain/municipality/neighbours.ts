import type { Day } from "../day.ts";
import type { Municipality, MunicipalityCode, NeighbourMap } from "./municipality.ts";
import { existingOn, findMunicipality, type Register } from "./register.ts";
import { successorsOn } from "./reorganisation.ts";

/**
 * The municipalities with a common land border on a day, by name.
 *
 * Taken from the latest map not after the day, else from the first. Between maps a municipality has the borders of
 * its predecessors (or, before the first map, of its successors); parts of one municipality count as neighbours.
 */
export function neighboursOn(register: Register, code: MunicipalityCode, on: Day): Municipality[] {
  const maps = register.data.neighbourMaps;
  const earliest = maps.toSorted(byDay)[0];
  const map =
    maps
      .filter((candidate) => candidate.on <= on)
      .toSorted(byDay)
      .at(-1) ?? earliest;
  if (!map || !findMunicipality(register, code, on)) return [];
  const municipalities = existingOn(register, on);
  const places = placesOf(register, map, on, municipalities);
  const own = places.get(code) ?? new Set();
  const bordering = new Set(own);
  for (const [a, b] of map.pairs) {
    if (own.has(a)) bordering.add(b);
    if (own.has(b)) bordering.add(a);
  }
  return municipalities.filter((candidate) => {
    if (candidate.code === code) return false;
    for (const place of places.get(candidate.code) ?? []) if (bordering.has(place)) return true;
    return false;
  });
}

function byDay(a: NeighbourMap, b: NeighbourMap): number {
  return a.on < b.on ? -1 : 1;
}

/** For each municipality of the day the codes of the map that it stands for. */
function placesOf(
  register: Register,
  map: NeighbourMap,
  on: Day,
  municipalities: readonly Municipality[],
): Map<MunicipalityCode, Set<MunicipalityCode>> {
  const places = new Map<MunicipalityCode, Set<MunicipalityCode>>();
  const add = (code: MunicipalityCode, place: MunicipalityCode) => {
    places.set(code, (places.get(code) ?? new Set()).add(place));
  };
  if (on < map.on) {
    for (const { code } of municipalities) {
      for (const place of successorsOn(register, code, map.on)) add(code, place);
    }
    return places;
  }
  for (const place of new Set(map.pairs.flat())) {
    for (const code of successorsOn(register, place, on)) add(code, place);
  }
  return places;
}
