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
  const map = mapOf(register, on);
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

/**
 * {@link neighboursOn} of every municipality that exists on a day, at once.
 *
 * @returns codes of the neighbours by code; a municipality without any is not in it
 */
export function neighbourCodesOn(
  register: Register,
  on: Day,
): ReadonlyMap<MunicipalityCode, ReadonlySet<MunicipalityCode>> {
  const neighbours = new Map<MunicipalityCode, Set<MunicipalityCode>>();
  const map = mapOf(register, on);
  if (!map) return neighbours;
  const meet = (code: MunicipalityCode, other: MunicipalityCode) => {
    if (code !== other) neighbours.set(code, (neighbours.get(code) ?? new Set()).add(other));
  };
  const codesAt = new Map<MunicipalityCode, MunicipalityCode[]>();
  for (const [code, places] of placesOf(register, map, on, existingOn(register, on))) {
    for (const place of places) codesAt.set(place, [...(codesAt.get(place) ?? []), code]);
  }
  for (const parts of codesAt.values()) {
    for (const code of parts) for (const other of parts) meet(code, other);
  }
  for (const [a, b] of map.pairs) {
    for (const code of codesAt.get(a) ?? []) {
      for (const other of codesAt.get(b) ?? []) {
        meet(code, other);
        meet(other, code);
      }
    }
  }
  return neighbours;
}

/** The latest map not after a day, else the first; `undefined`: there are none. */
function mapOf(register: Register, on: Day): NeighbourMap | undefined {
  const maps = register.data.neighbourMaps.toSorted(byDay);
  return maps.findLast((candidate) => candidate.on <= on) ?? maps[0];
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
