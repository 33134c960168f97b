import { addDays, type Day } from "../day.ts";
import type { Problem } from "../problem.ts";
import { findCycles } from "./link-cycles.ts";
import type { Municipality, MunicipalityCode, RegisterData, SuccessionLink } from "./municipality.ts";
import { createRegister, findMunicipality, type Register } from "./register.ts";

/** A contradiction in a register, with the table and the row in it (from 0) that brings it. */
export interface Contradiction extends Problem {
  readonly table: "municipalities" | "population" | "reorganisations" | "tiles" | "neighbours";
  readonly index: number;
}

const CODE_PATTERN = /^[A-Za-z0-9]{1,12}$/;

/**
 * Everything in which a register contradicts itself, all at once; empty: it may be loaded.
 *
 * Fields are named as in the contract's files. A predecessor must have existed the day before and be gone on the day
 * itself, unless it is a successor of that day too; a successor must exist on the day.
 */
export function findContradictions(data: RegisterData): Contradiction[] {
  const register = createRegister(data);
  return [
    ...contradictionsInLines(data.municipalities),
    ...contradictionsInLinks(register),
    ...contradictionsInPopulation(register),
    ...contradictionsOnMaps(register),
  ];
}

function contradictionsInLines(lines: readonly Municipality[]): Contradiction[] {
  const found: Contradiction[] = [];
  const table = "municipalities";
  const earlierByCode = new Map<MunicipalityCode, Municipality[]>();
  for (const [index, line] of lines.entries()) {
    const { code, name, validFrom, validTo } = line;
    if (!CODE_PATTERN.test(code))
      found.push({ table, index, field: "code", code: "malformed_code", params: { code } });
    if (name.trim() === "")
      found.push({ table, index, field: "name", code: "name_missing", params: { code } });
    if (validFrom !== null && validTo !== null && validTo <= validFrom) {
      const params = { code, from: validFrom, to: validTo };
      found.push({ table, index, field: "valid_to", code: "ends_before_it_begins", params });
    }
    const earlier = earlierByCode.get(code) ?? [];
    if (earlier.some((other) => overlap(other, line))) {
      found.push({ table, index, field: "code", code: "code_twice_at_once", params: { code } });
    }
    earlierByCode.set(code, [...earlier, line]);
  }
  return found;
}

function overlap(a: Municipality, b: Municipality): boolean {
  const startsBeforeEnd = (from: Day | null, to: Day | null) => from === null || to === null || from < to;
  return startsBeforeEnd(a.validFrom, b.validTo) && startsBeforeEnd(b.validFrom, a.validTo);
}

function contradictionsInLinks(register: Register): Contradiction[] {
  const { links } = register.data;
  const table = "reorganisations";
  const found: Contradiction[] = [];
  const seen = new Set<string>();
  const successors = new Set(links.map((link) => `${link.on} ${link.to}`));
  const unsupported = new Set<SuccessionLink>();
  for (const [index, link] of links.entries()) {
    const { on, from, to } = link;
    const problems: Omit<Contradiction, "table" | "index">[] = [];
    if (!findMunicipality(register, from)) {
      problems.push({
        field: "from_code",
        code: "predecessor_never_existed",
        params: { code: from, day: on },
      });
    } else if (!findMunicipality(register, from, addDays(on, -1))) {
      problems.push({ field: "from_code", code: "predecessor_not_there", params: { code: from, day: on } });
    } else if (findMunicipality(register, from, on) && !successors.has(`${on} ${from}`)) {
      problems.push({ field: "from_code", code: "predecessor_goes_on", params: { code: from, day: on } });
    }
    if (!findMunicipality(register, to)) {
      problems.push({ field: "to_code", code: "successor_never_existed", params: { code: to, day: on } });
    } else if (!findMunicipality(register, to, on)) {
      problems.push({ field: "to_code", code: "successor_not_there", params: { code: to, day: on } });
    }
    if (problems.length > 0) unsupported.add(link);
    const key = `${on} ${from} ${to}`;
    if (seen.has(key))
      problems.push({ field: "from_code", code: "succession_twice", params: { from, to, day: on } });
    seen.add(key);
    for (const problem of problems) found.push({ table, index, ...problem });
  }
  for (const cycle of findCycles(links)) {
    const isOneDay = new Set(cycle.map((link) => link.on)).size === 1;
    // A code that comes back after years is odd, but no contradiction as long as the register says when it existed.
    if (!isOneDay && !cycle.some((link) => unsupported.has(link))) continue;
    const codes = [...new Set(cycle.map((link) => link.from))].join(", ");
    const index = links.findIndex((link) => cycle.includes(link));
    found.push({ table, index, field: "to_code", code: "cycle", params: { codes } });
  }
  return found;
}

function contradictionsInPopulation(register: Register): Contradiction[] {
  const found: Contradiction[] = [];
  const table = "population";
  const seen = new Set<string>();
  for (const [index, { code, year, inhabitants }] of register.data.population.entries()) {
    const key = `${code} ${year}`;
    if (!findMunicipality(register, code)) {
      found.push({ table, index, field: "code", code: "unknown_municipality", params: { code } });
    }
    if (seen.has(key))
      found.push({ table, index, field: "year", code: "figure_twice", params: { code, year } });
    if (!Number.isInteger(inhabitants) || inhabitants < 0) {
      found.push({ table, index, field: "inhabitants", code: "not_a_count", params: { code, year } });
    }
    seen.add(key);
  }
  return found;
}

/** Rows are counted through all grids or maps, in the order given. */
function contradictionsOnMaps(register: Register): Contradiction[] {
  const found: Contradiction[] = [];
  let index = 0;
  for (const grid of register.data.tileGrids) {
    const cells = new Set<string>();
    const codes = new Set<MunicipalityCode>();
    for (const { code, column, row } of grid.tiles) {
      const add = (field: string, problem: string) =>
        found.push({ table: "tiles", index, field, code: problem, params: { code, column, row } });
      if (!findMunicipality(register, code)) add("code", "unknown_municipality");
      if (codes.has(code)) add("code", "tile_twice");
      if (cells.has(`${column}:${row}`)) add("col", "cell_taken");
      codes.add(code);
      cells.add(`${column}:${row}`);
      index += 1;
    }
  }
  index = 0;
  for (const map of register.data.neighbourMaps) {
    for (const pair of map.pairs) {
      for (const [position, code] of pair.entries()) {
        if (findMunicipality(register, code)) continue;
        const field = position === 0 ? "code_a" : "code_b";
        found.push({ table: "neighbours", index, field, code: "unknown_municipality", params: { code } });
      }
      index += 1;
    }
  }
  return found;
}
