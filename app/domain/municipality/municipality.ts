import type { Day } from "../day.ts";

/** CBS code (`GM0344`) or the code of another register, `[A-Za-z0-9]{1,12}`. */
export type MunicipalityCode = string;

/** One line of the register: a municipality under one name, from a day until a day. */
export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly province: string;
  /** First day it exists; `null`: before the records */
  readonly validFrom: Day | null;
  /** First day it no longer exists; `null`: still there */
  readonly validTo: Day | null;
  /** A point inside it, WGS84; `null` where not known */
  readonly longitude: number | null;
  readonly latitude: number | null;
}

export type ReorganisationKind = "merge" | "absorb" | "split" | "rename";

/** One link from a predecessor to a successor; a reorganisation of a day is all links of that day. */
export interface SuccessionLink {
  readonly on: Day;
  readonly from: MunicipalityCode;
  readonly to: MunicipalityCode;
  readonly kind: ReorganisationKind;
  readonly note: string;
}

/** Inhabitants of a municipality on 1 January of a year. */
export interface PopulationFigure {
  readonly code: MunicipalityCode;
  readonly year: number;
  readonly inhabitants: number;
}

/** Hexagonal cell, pointy top; odd rows stand half a cell to the right; row 0 is north. */
export interface Tile {
  readonly code: MunicipalityCode;
  readonly column: number;
  readonly row: number;
}

/** The cells of all municipalities that exist on a day. */
export interface TileGrid {
  readonly on: Day;
  readonly tiles: readonly Tile[];
}

/** Pairs of municipalities with a common land border, as they lay on a day. */
export interface NeighbourMap {
  readonly on: Day;
  readonly pairs: readonly (readonly [MunicipalityCode, MunicipalityCode])[];
}

/** Everything a register brings, as loaded from files or the database. */
export interface RegisterData {
  readonly municipalities: readonly Municipality[];
  readonly links: readonly SuccessionLink[];
  readonly population: readonly PopulationFigure[];
  readonly tileGrids: readonly TileGrid[];
  readonly neighbourMaps: readonly NeighbourMap[];
}
