import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { TileLayout } from "#app/domain/municipality/tile-layout.ts";
import { isFresh } from "#app/domain/participation/freshness.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** A cell of the map; see {@link import("#app/domain/municipality/municipality.ts").Tile}. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** One municipality on the map of a project: no more than the map needs, since it travels with the page. */
export interface HexTile extends Cell {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly province: string;
  readonly status: Status;
  readonly since: Day | null;
  /** Day it was last heard of, when that is too long ago; `null`: in time, or never heard of */
  readonly staleSince: Day | null;
  /** Names of the predecessors the status follows from; empty: said by the municipality itself */
  readonly derivedFrom: readonly string[];
}

interface HexTilesInput {
  readonly layout: TileLayout;
  readonly states: readonly ParticipationState[];
  readonly project: Pick<Project, "origin" | "observedUntil" | "confirmWithinDays">;
  readonly on: Day;
  /** Name of a municipality that may have ended */
  readonly nameOf: (code: MunicipalityCode) => string;
}

/** The tiles of a project on a day, from north to south and west to east. */
export function hexTiles({ layout, states, project, on, nameOf }: HexTilesInput): HexTile[] {
  const byCode = new Map(states.map((state) => [state.municipalityCode, state]));
  return inReadingOrder(layout.tiles).map(({ municipality, column, row }) => {
    const state = byCode.get(municipality.code);
    const place = {
      code: municipality.code,
      name: municipality.name,
      province: municipality.province,
      column,
      row,
    };
    if (!state) return { ...place, status: "none", since: null, staleSince: null, derivedFrom: [] };
    const isStale = state.status !== "none" && !isFresh(project, state, on);
    return {
      ...place,
      status: state.status,
      since: state.since,
      staleSince: isStale ? state.heardOn : null,
      derivedFrom: state.derivation?.from.map(nameOf) ?? [],
    };
  });
}

/** Rows from north to south, each from west to east. */
export function inReadingOrder<T extends Cell>(cells: readonly T[]): T[] {
  return cells.toSorted((one, other) => one.row - other.row || one.column - other.column);
}
