import type nl from "#app/i18n/nl/open-data.ts";

/** What a column means, as a message. */
export type ColumnMeaning = keyof typeof nl.columns;

/** Columns of a file by name, in order, with what they mean. */
export type DocumentedColumns = readonly (readonly [name: string, meaning: ColumnMeaning])[];

/** The files of the page of open data and their columns: what is written, and what is explained, from one list. */
export const OPEN_DATA_COLUMNS = {
  states: [
    ["peildatum", "day"],
    ["project", "project"],
    ["gemeente_code", "municipalityCode"],
    ["gemeente", "municipality"],
    ["status", "status"],
    ["per", "since"],
    ["gepland_in_gebruik", "planned"],
    ["reden", "reason"],
    ["herbeoordelen_op", "reviewOn"],
    ["leverancier", "supplier"],
    ["bewijs_url", "evidence"],
    ["in_gebruik_sinds", "liveSince"],
    ["bevestigd_op", "confirmedOn"],
    ["afgeleid", "derivedFrom"],
    ["herkomst", "origin"],
  ],
  events: [
    ["revisie", "revision"],
    ["soort", "kind"],
    ["project", "project"],
    ["gemeente_code", "municipalityCode"],
    ["status", "statusReported"],
    ["per", "effectiveOn"],
    ["gepland_in_gebruik", "planned"],
    ["reden", "reason"],
    ["herbeoordelen_op", "reviewOn"],
    ["leverancier", "supplier"],
    ["bewijs_url", "evidence"],
    ["toelichting", "note"],
    ["vervangt_revisie", "replaces"],
    ["gemeld_door", "channel"],
    ["ingevoerd_op", "recordedAt"],
    ["herkomst", "origin"],
  ],
  projects: [
    ["slug", "slug"],
    ["naam", "name"],
    ["naam_en", "nameEn"],
    ["samenvatting", "summary"],
    ["samenvatting_en", "summaryEn"],
    ["domein", "field"],
    ["soort", "projectKind"],
    ["koploper", "lead"],
    ["start", "start"],
    ["bevestigen_per_dagen", "confirmWithin"],
    ["herkomst", "origin"],
    ["bron", "sourceName"],
    ["bron_url", "sourceUrl"],
    ["waargenomen_tot_en_met", "observedUntil"],
    ["doel_herkomst", "targetOrigin"],
    ["fase", "phase"],
    ["fase_per", "phaseOn"],
    ["fase_reden", "phaseReason"],
    ["doel_per_1", "targetOn"],
    ["doel_gemeenten_1", "target"],
  ],
  municipalities: [
    ["code", "code"],
    ["name", "name"],
    ["province", "province"],
    ["valid_from", "validFrom"],
    ["valid_to", "validTo"],
    ["lon", "longitude"],
    ["lat", "latitude"],
  ],
  population: [
    ["code", "code"],
    ["year", "year"],
    ["inhabitants", "inhabitants"],
  ],
  reorganisations: [
    ["date", "date"],
    ["from_code", "from"],
    ["to_code", "to"],
    ["kind", "reorganisationKind"],
    ["note", "reorganisationNote"],
  ],
  tiles: [
    ["code", "code"],
    ["col", "column"],
    ["row", "row"],
    ["date", "gridOn"],
  ],
  neighbours: [
    ["code_a", "neighbourA"],
    ["code_b", "neighbourB"],
    ["date", "bordersOn"],
  ],
} as const satisfies Record<string, DocumentedColumns>;

export type OpenDataFile = keyof typeof OPEN_DATA_COLUMNS;

/** @example columnNames("population") // ["code", "year", "inhabitants"] */
export function columnNames(file: OpenDataFile): string[] {
  return OPEN_DATA_COLUMNS[file].map(([name]) => name);
}
