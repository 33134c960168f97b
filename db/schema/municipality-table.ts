import type { ReorganisationKind } from "#app/domain/municipality/municipality.ts";

/** One line of the register. */
export interface MunicipalityTable {
  code: string;
  name: string;
  province: string;
  /** `0001-01-01`: before the records */
  valid_from: string;
  /** `9999-12-31`: still there */
  valid_to: string;
  /** NULL: not known */
  longitude: number | null;
  /** NULL: not known */
  latitude: number | null;
}

/** Inhabitants on 1 January of a year. */
export interface PopulationTable {
  code: string;
  year: number;
  inhabitants: number;
}

/** One link of a reorganisation. */
export interface SuccessionLinkTable {
  reorganised_on: string;
  from_code: string;
  to_code: string;
  kind: ReorganisationKind;
  note: string;
}

/** Cell of a municipality in the hex grid of a day. */
export interface TileTable {
  grid_on: string;
  code: string;
  tile_column: number;
  tile_row: number;
}

/** Pair of municipalities with a common land border, as they lay on a day. */
export interface NeighbourTable {
  map_on: string;
  code_a: string;
  code_b: string;
}
