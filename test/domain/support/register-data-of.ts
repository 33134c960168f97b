import { type Day, day } from "#app/domain/day.ts";
import type {
  Municipality,
  RegisterData,
  ReorganisationKind,
} from "#app/domain/municipality/municipality.ts";

interface Line {
  readonly name?: string;
  readonly province?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A small register: lines by code (`"A"`, or `"A again"` for a second line of A), links, inhabitants by code and year. */
export function registerDataOf({
  lines,
  links = [],
  population = {},
}: {
  readonly lines: Readonly<Record<string, Line>>;
  readonly links?: readonly (readonly [on: string, from: string, to: string, kind?: ReorganisationKind])[];
  readonly population?: Readonly<Record<string, Readonly<Record<number, number>>>>;
}): RegisterData {
  return {
    municipalities: Object.entries(lines).map(([key, line]) => lineOf(key.split(" ")[0] ?? key, line)),
    links: links.map(([on, from, to, kind = "merge"]) => ({ on: day(on), from, to, kind, note: "" })),
    population: Object.entries(population).flatMap(([code, figures]) =>
      Object.entries(figures).map(([year, inhabitants]) => ({ code, year: Number(year), inhabitants })),
    ),
    tileGrids: [],
    neighbourMaps: [],
  };
}

function lineOf(code: string, { name = code, province = "", from, to }: Line): Municipality {
  return {
    code,
    name,
    province,
    validFrom: optionalDay(from),
    validTo: optionalDay(to),
    longitude: null,
    latitude: null,
  };
}

function optionalDay(text: string | undefined): Day | null {
  return text === undefined ? null : day(text);
}
