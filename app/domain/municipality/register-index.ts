import { addDays, type Day, firstDayOfYear } from "../day.ts";
import type {
  Municipality,
  MunicipalityCode,
  PopulationFigure,
  RegisterData,
  SuccessionLink,
} from "./municipality.ts";

/** A stretch of days in which a code exists without a gap, under whatever names. */
export interface Existence {
  /** `null`: from before the records */
  readonly fromOn: Day | null;
  /** First day it no longer exists; `null`: still there */
  readonly untilOn: Day | null;
}

/** A municipality that did not exist the day before and has predecessors. */
export interface Beginning {
  readonly code: MunicipalityCode;
  readonly on: Day;
  readonly dayBefore: Day;
  readonly links: readonly SuccessionLink[];
}

/** What a register is asked all the time, looked up once. */
export interface RegisterIndex {
  readonly linesByName: readonly Municipality[];
  readonly linesByCode: ReadonlyMap<MunicipalityCode, readonly Municipality[]>;
  readonly existenceByCode: ReadonlyMap<MunicipalityCode, readonly Existence[]>;
  /** Days on which a line begins or ends, in order */
  readonly changeDays: readonly Day[];
  /** In order of year */
  readonly figuresByCode: ReadonlyMap<MunicipalityCode, readonly PopulationFigure[]>;
  readonly firstFigureYear: number;
  readonly lastFigureYear: number;
  /** 1 January of each year from the first to the last with figures: inhabitants change on no other day */
  readonly figureDays: readonly Day[];
  /** In order of day */
  readonly linksFrom: ReadonlyMap<MunicipalityCode, readonly SuccessionLink[]>;
  /** In order of day */
  readonly linksTo: ReadonlyMap<MunicipalityCode, readonly SuccessionLink[]>;
  /** In order of day */
  readonly beginnings: readonly Beginning[];
  readonly beginningsByCode: ReadonlyMap<MunicipalityCode, readonly Beginning[]>;
  /** Codes connected by succession; a code without links is not in it */
  readonly relatedByCode: ReadonlyMap<MunicipalityCode, ReadonlySet<MunicipalityCode>>;
}

export function indexRegister(data: RegisterData): RegisterIndex {
  const byName = new Intl.Collator("nl");
  const linesByCode = groupBy(data.municipalities, (line) => line.code);
  for (const lines of linesByCode.values())
    lines.sort((a, b) => compareText(a.validFrom ?? "", b.validFrom ?? ""));
  const existenceByCode = new Map([...linesByCode].map(([code, lines]) => [code, existencesOf(lines)]));
  const figuresByCode = groupBy(data.population, (figure) => figure.code);
  for (const figures of figuresByCode.values()) figures.sort((a, b) => a.year - b.year);
  const years = data.population.map((figure) => figure.year);
  const firstFigureYear = years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const lastFigureYear = years.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  const links = data.links
    .filter((link) => link.from !== link.to)
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.from, b.from) || compareText(a.to, b.to));
  const linksTo = groupBy(links, (link) => link.to);
  const beginnings = beginningsOf(existenceByCode, linksTo);
  return {
    linesByName: [...data.municipalities].sort(
      (a, b) => byName.compare(a.name, b.name) || compareText(a.code, b.code),
    ),
    linesByCode,
    existenceByCode,
    changeDays: changeDaysOf(data.municipalities),
    figuresByCode,
    firstFigureYear,
    lastFigureYear,
    figureDays: figureDaysOf(firstFigureYear, lastFigureYear),
    linksFrom: groupBy(links, (link) => link.from),
    linksTo,
    beginnings,
    beginningsByCode: groupBy(beginnings, (beginning) => beginning.code),
    relatedByCode: relatedOf(links),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function existencesOf(lines: readonly Municipality[]): Existence[] {
  const existences: Existence[] = [];
  for (const { validFrom, validTo } of lines) {
    const last = existences.at(-1);
    if (last && validFrom !== null && last.untilOn === validFrom)
      existences[existences.length - 1] = { ...last, untilOn: validTo };
    else existences.push({ fromOn: validFrom, untilOn: validTo });
  }
  return existences;
}

function changeDaysOf(lines: readonly Municipality[]): Day[] {
  const days = new Set<Day>();
  for (const { validFrom, validTo } of lines) {
    if (validFrom !== null) days.add(validFrom);
    if (validTo !== null) days.add(validTo);
  }
  return [...days].sort();
}

function figureDaysOf(firstYear: number, lastYear: number): Day[] {
  const days: Day[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) days.push(firstDayOfYear(year));
  return days;
}

function beginningsOf(
  existenceByCode: ReadonlyMap<MunicipalityCode, readonly Existence[]>,
  linksTo: ReadonlyMap<MunicipalityCode, readonly SuccessionLink[]>,
): Beginning[] {
  const beginnings: Beginning[] = [];
  for (const [code, links] of linksTo) {
    for (const { fromOn } of existenceByCode.get(code) ?? []) {
      const own = links.filter((link) => link.on === fromOn);
      if (fromOn === null || own.length === 0) continue;
      beginnings.push({ code, on: fromOn, dayBefore: addDays(fromOn, -1), links: own });
    }
  }
  return beginnings.sort((a, b) => compareText(a.on, b.on) || compareText(a.code, b.code));
}

function relatedOf(links: readonly SuccessionLink[]): Map<MunicipalityCode, ReadonlySet<MunicipalityCode>> {
  const related = new Map<MunicipalityCode, Set<MunicipalityCode>>();
  for (const { from, to } of links) {
    const left = related.get(from) ?? new Set([from]);
    const right = related.get(to) ?? new Set([to]);
    const [small, large] = left.size < right.size ? [left, right] : [right, left];
    for (const code of small) large.add(code);
    for (const code of large) related.set(code, large);
  }
  return related;
}
