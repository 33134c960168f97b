import { type Day, yearOf } from "../day.ts";
import { matchName } from "./match-name.ts";
import type { Municipality, MunicipalityCode, RegisterData } from "./municipality.ts";
import { type Existence, indexRegister, type RegisterIndex } from "./register-index.ts";

/** Total of the inhabitants of all municipalities on a day. */
export interface TotalInhabitants {
  /** Sum over the municipalities whose inhabitants are known */
  readonly inhabitants: number;
  /** Municipalities whose inhabitants are not known */
  readonly unknownCount: number;
}

/**
 * Every municipality that ever existed, with its inhabitants, reorganisations and places on the map.
 *
 * Ask it through the functions of this folder. What it remembers of earlier questions never changes an answer.
 */
export interface Register {
  readonly data: RegisterData;
  readonly index: RegisterIndex;
  readonly memory: RegisterMemory;
}

interface RegisterMemory {
  readonly existing: Map<number, readonly Municipality[]>;
  readonly inhabitants: Map<MunicipalityCode, Map<number, number | null>>;
  readonly totals: Map<string, TotalInhabitants>;
}

/** A register with very many change days would otherwise keep a list of municipalities for each of them. */
const REMEMBERED_PERIODS = 128;

export function createRegister(data: RegisterData): Register {
  return {
    data,
    index: indexRegister(data),
    memory: { existing: new Map(), inhabitants: new Map(), totals: new Map() },
  };
}

/** The municipalities that exist on a day, by name; the same list for every day of a period without changes. */
export function existingOn(register: Register, on: Day): readonly Municipality[] {
  const { existing } = register.memory;
  const period = periodOf(register, on);
  const remembered = existing.get(period);
  if (remembered) return remembered;
  const found = register.index.linesByName.filter((line) => isValidOn(line, on));
  if (existing.size >= REMEMBERED_PERIODS) existing.clear();
  existing.set(period, found);
  return found;
}

/**
 * The line of a code as it stood on a day; without a day its latest line.
 *
 * @returns `undefined` when the code is unknown or did not exist on that day
 */
export function findMunicipality(
  register: Register,
  code: MunicipalityCode,
  on?: Day,
): Municipality | undefined {
  const lines = register.index.linesByCode.get(code);
  return on === undefined ? lines?.at(-1) : lines?.find((line) => isValidOn(line, on));
}

/** Every line of the register, ended municipalities too, by name. */
export function allMunicipalities(register: Register): readonly Municipality[] {
  return register.index.linesByName;
}

/**
 * Municipalities whose name or code fits a typed text, ended ones too, the best fit first and then by name.
 *
 * @returns one line per code, the latest that fits; none for an empty text
 */
export function searchMunicipalities(register: Register, text: string): Municipality[] {
  const code = text.trim().toLowerCase();
  const found = new Map<MunicipalityCode, { line: Municipality; rank: number }>();
  for (const line of allMunicipalities(register)) {
    const rank = line.code.toLowerCase() === code ? 0 : matchName(text, line.name);
    if (rank === null) continue;
    const known = found.get(line.code);
    if (!known || (line.validFrom ?? "") > (known.line.validFrom ?? "")) found.set(line.code, { line, rank });
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}

/** The periods in which a code existed, in order; none for an unknown code. */
export function existencesOf(register: Register, code: MunicipalityCode): readonly Existence[] {
  return register.index.existenceByCode.get(code) ?? [];
}

/**
 * Inhabitants of a municipality on a day: the figure of the latest year not after the day's year, else its
 * earliest figure, else the sum of its predecessors (a split counts in equal parts).
 *
 * @returns `null` when nothing is known of it, or of one of its predecessors
 * @source DOMAIN: register, inhabitants
 */
export function inhabitantsOn(register: Register, code: MunicipalityCode, on: Day): number | null {
  const year = figureYear(register, on);
  let years = register.memory.inhabitants.get(code);
  if (!years) {
    years = new Map();
    register.memory.inhabitants.set(code, years);
  }
  const remembered = years.get(year);
  if (remembered !== undefined) return remembered;
  const found = findInhabitants(register, code, year, null);
  const whole = found === null ? null : Math.round(found);
  years.set(year, whole);
  return whole;
}

export function totalInhabitantsOn(register: Register, on: Day): TotalInhabitants {
  const key = `${periodOf(register, on)}:${figureYear(register, on)}`;
  const remembered = register.memory.totals.get(key);
  if (remembered) return remembered;
  let inhabitants = 0;
  let unknownCount = 0;
  for (const { code } of existingOn(register, on)) {
    const count = inhabitantsOn(register, code, on);
    if (count === null) unknownCount += 1;
    else inhabitants += count;
  }
  const total = { inhabitants, unknownCount };
  register.memory.totals.set(key, total);
  return total;
}

function isValidOn(line: Municipality, on: Day): boolean {
  return (line.validFrom === null || line.validFrom <= on) && (line.validTo === null || on < line.validTo);
}

/** Number of change days up to and including a day: days with the same number have the same municipalities. */
function periodOf(register: Register, on: Day): number {
  const { changeDays } = register.index;
  let low = 0;
  let high = changeDays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const changeDay = changeDays[middle];
    if (changeDay !== undefined && changeDay <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Years without figures of their own answer like the nearest year that has some. */
function figureYear(register: Register, on: Day): number {
  const { firstFigureYear, lastFigureYear } = register.index;
  return Math.min(Math.max(yearOf(on), firstFigureYear), lastFigureYear);
}

/** @param before only successions before this day: a chain of predecessors never comes back to where it began */
function findInhabitants(
  register: Register,
  code: MunicipalityCode,
  year: number,
  before: Day | null,
): number | null {
  const figures = register.index.figuresByCode.get(code);
  if (figures) {
    const latest = figures.findLast((figure) => figure.year <= year) ?? figures[0];
    return latest?.inhabitants ?? null;
  }
  const links = register.index.linksTo.get(code)?.filter((link) => before === null || link.on < before) ?? [];
  if (links.length === 0) return null;
  let sum = 0;
  for (const { from, on } of links) {
    const parts = register.index.linksFrom.get(from)?.filter((link) => link.on === on).length ?? 1;
    const inhabitants = findInhabitants(register, from, year, on);
    if (inhabitants === null) return null;
    sum += inhabitants / parts;
  }
  return existedBefore(register, code, links[0]?.on) ? null : sum;
}

/** Whether a code was there the day before a day on which it took others in: then their sum lacks its own part. */
function existedBefore(register: Register, code: MunicipalityCode, on: Day | undefined): boolean {
  return existencesOf(register, code).some(({ fromOn, untilOn }) => {
    if (on === undefined) return false;
    return (fromOn === null || fromOn < on) && (untilOn === null || on <= untilOn);
  });
}
