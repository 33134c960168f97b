import type { Day } from "#app/domain/day.ts";
import { matchName } from "#app/domain/municipality/match-name.ts";
import type { Municipality, MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import {
  existingOn,
  findMunicipality,
  inhabitantsOn,
  type Register,
  searchMunicipalities,
} from "#app/domain/municipality/register.ts";
import { sizeClassOf } from "#app/domain/municipality/size-class.ts";
import type { MunicipalitiesParams, MunicipalitiesSort } from "#app/urls/municipalities-params.ts";
import { type MunicipalityAbsence, municipalityAbsence } from "./municipality-absence.ts";

/** A municipality that exists on the day. */
export interface ListedMunicipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly province: string;
  /** `null`: not known */
  readonly inhabitants: number | null;
}

/** A municipality that was searched for and does not exist on the day. */
export interface AbsentMunicipality extends MunicipalityAbsence {
  readonly code: MunicipalityCode;
  readonly name: string;
}

/** What a search found. */
export interface FoundMunicipalities {
  readonly existing: readonly ListedMunicipality[];
  readonly absent: readonly AbsentMunicipality[];
  /** The one municipality that bears exactly this name or code and exists on the day; `null`: none, or several */
  readonly exact: MunicipalityCode | null;
}

/** Municipalities whose name or code fits a text, the best fit first; also those from before a reorganisation. */
export function findByText(register: Register, text: string, on: Day): FoundMunicipalities {
  const hits = searchMunicipalities(register, text);
  const exact = hits.filter(
    ({ code, name }) => matchName(text, name) === 0 || code.toLowerCase() === text.toLowerCase(),
  );
  const [only] = exact;
  const existing: ListedMunicipality[] = [];
  const absent: AbsentMunicipality[] = [];
  for (const { code, name } of hits) {
    const line = findMunicipality(register, code, on);
    const absence = line ? null : municipalityAbsence(register, code, on);
    if (line) existing.push(listed(register, line, on));
    else if (absence) absent.push({ code, name, ...absence });
  }
  const isExact =
    exact.length === 1 && only !== undefined && findMunicipality(register, only.code, on) !== undefined;
  return { existing, absent, exact: isExact ? only.code : null };
}

/** The municipalities of a day that match the filters, sorted as asked. */
export function chooseMunicipalities(
  register: Register,
  on: Day,
  params: Pick<MunicipalitiesParams, "province" | "size" | "sort">,
  liveCountByCode: ReadonlyMap<MunicipalityCode, number>,
): ListedMunicipality[] {
  const chosen = existingOn(register, on)
    .map((line) => listed(register, line, on))
    .filter(
      ({ province, inhabitants }) =>
        (params.province === null || province === params.province) &&
        (params.size === null || sizeClassOf(inhabitants) === params.size),
    );
  const cellOf = (row: ListedMunicipality): string | number | null =>
    sortValue(row, params.sort.by, liveCountByCode);
  const direction = params.sort.descending ? -1 : 1;
  return chosen.sort((a, b) => compare(cellOf(a), cellOf(b), direction));
}

/** All provinces of a day, by name. */
export function provincesOn(register: Register, on: Day): string[] {
  return [...new Set(existingOn(register, on).map(({ province }) => province))]
    .filter(Boolean)
    .sort(collator.compare);
}

const collator = new Intl.Collator("nl", { numeric: true });

function listed(register: Register, { code, name, province }: Municipality, on: Day): ListedMunicipality {
  return { code, name, province, inhabitants: inhabitantsOn(register, code, on) };
}

function sortValue(
  row: ListedMunicipality,
  by: MunicipalitiesSort,
  liveCountByCode: ReadonlyMap<MunicipalityCode, number>,
): string | number | null {
  switch (by) {
    case "province":
      return row.province;
    case "name":
      return row.name;
    case "inhabitants":
      return row.inhabitants;
    case "live":
      return liveCountByCode.get(row.code) ?? 0;
  }
}

/** What is not known comes last, whichever way the rest is sorted. Equal ones stay by name. */
function compare(a: string | number | null, b: string | number | null, direction: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return order * direction;
}
