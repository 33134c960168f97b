import { access } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Day } from "#app/domain/day.ts";
import type {
  Municipality,
  PopulationFigure,
  ReorganisationKind,
  SuccessionLink,
  Tile,
} from "#app/domain/municipality/municipality.ts";
import { CellReader } from "./cell-reader.server.ts";
import type { CsvColumns } from "./csv-columns.ts";
import type { ProblemList } from "./problem-list.server.ts";
import { type CsvRow, readCsv } from "./read-csv.server.ts";

/** Something that was read, with the file and line it stands on. */
export interface Lined<T> {
  readonly file: string;
  readonly line: number;
  readonly value: T;
}

/** What the files of a register say. */
export interface RegisterFiles {
  readonly municipalities: readonly Lined<Municipality>[];
  readonly population: readonly Lined<PopulationFigure>[];
  readonly links: readonly Lined<SuccessionLink>[];
  /** `on` is `null` where the file names no day */
  readonly tiles: readonly Lined<Tile & { readonly on: Day | null }>[];
  /** `on` is `null` where the file names no day */
  readonly neighbours: readonly Lined<{
    readonly on: Day | null;
    readonly pair: readonly [string, string];
  }>[];
  /** Of all files one after another */
  readonly hashes: readonly string[];
  readonly rowCount: number;
}

const KIND_TERMS: Readonly<Record<ReorganisationKind, string>> = {
  merge: "merge",
  absorb: "absorb",
  split: "split",
  rename: "rename",
};

const COLUMNS = {
  municipalities: {
    required: ["code", "name"],
    optional: ["province", "valid_from", "valid_to", "lon", "lat"],
  },
  population: { required: ["code", "year", "inhabitants"], optional: [] },
  reorganisations: { required: ["date", "from_code", "to_code", "kind"], optional: ["note"] },
  tiles: { required: ["code", "col", "row"], optional: ["date"] },
  neighbours: { required: ["code_a", "code_b"], optional: ["date"] },
} as const satisfies Record<string, CsvColumns>;

/**
 * Reads `municipalities.csv`, `population.csv` and `reorganisations.csv` of a folder, and `tiles.csv` and
 * `neighbours.csv` where they are there. Rows in which a cell is wrong are left out and stand in the problems.
 */
export async function readRegisterFiles(folder: string, problems: ProblemList): Promise<RegisterFiles> {
  const files = new FolderReader(folder, problems);
  const municipalities = await files.read("municipalities.csv", COLUMNS.municipalities, municipalityOf);
  const population = await files.read("population.csv", COLUMNS.population, figureOf);
  const links = await files.read("reorganisations.csv", COLUMNS.reorganisations, linkOf);
  const tiles = await files.readOptional("tiles.csv", COLUMNS.tiles, tileOf);
  const neighbours = await files.readOptional("neighbours.csv", COLUMNS.neighbours, neighbourOf);
  const { hashes, rowCount } = files;
  return { municipalities, population, links, tiles, neighbours, hashes, rowCount };
}

class FolderReader {
  readonly hashes: string[] = [];
  rowCount = 0;

  constructor(
    private readonly folder: string,
    private readonly problems: ProblemList,
  ) {}

  async read<T>(
    name: string,
    columns: CsvColumns,
    readRow: (reader: CellReader, row: CsvRow) => T | null,
  ): Promise<Lined<T>[]> {
    const rows: Lined<T>[] = [];
    const reader = new CellReader(basename(name), this.problems);
    const source = await readCsv(join(this.folder, name), columns, this.problems, (row) => {
      const before = this.problems.count;
      const value = readRow(reader, row);
      if (value !== null && this.problems.count === before) rows.push({ file: name, line: row.line, value });
    });
    if (source !== null) {
      this.hashes.push(source.hash);
      this.rowCount += source.rowCount;
    }
    return rows;
  }

  async readOptional<T>(
    name: string,
    columns: CsvColumns,
    readRow: (reader: CellReader, row: CsvRow) => T | null,
  ): Promise<Lined<T>[]> {
    try {
      await access(join(this.folder, name));
    } catch {
      return [];
    }
    return this.read(name, columns, readRow);
  }
}

function municipalityOf(reader: CellReader, row: CsvRow): Municipality | null {
  const code = codeOf(reader, row, "code");
  const name = reader.requiredText(row, "name");
  const validFrom = reader.day(row, "valid_from");
  const validTo = reader.day(row, "valid_to");
  const province = reader.text(row, "province") ?? "";
  const longitude = reader.number(row, "lon");
  const latitude = reader.number(row, "lat");
  if (code === null || name === null) return null;
  return { code, name, province, validFrom, validTo, longitude, latitude };
}

function figureOf(reader: CellReader, row: CsvRow): PopulationFigure | null {
  const code = codeOf(reader, row, "code");
  const year = wholeNumber(reader, row, "year", 1, 9999);
  const inhabitants = wholeNumber(reader, row, "inhabitants", 0, 10_000_000_000);
  return code === null || year === null || inhabitants === null ? null : { code, year, inhabitants };
}

function linkOf(reader: CellReader, row: CsvRow): SuccessionLink | null {
  const on = reader.requiredDay(row, "date");
  const from = codeOf(reader, row, "from_code");
  const to = codeOf(reader, row, "to_code");
  const kind = reader.requiredTerm(row, "kind", KIND_TERMS);
  const note = reader.text(row, "note") ?? "";
  return on === null || from === null || to === null || kind === null ? null : { on, from, to, kind, note };
}

function tileOf(reader: CellReader, row: CsvRow): (Tile & { on: Day | null }) | null {
  const code = codeOf(reader, row, "code");
  const column = wholeNumber(reader, row, "col", -100_000, 100_000);
  const tileRow = wholeNumber(reader, row, "row", -100_000, 100_000);
  const on = reader.day(row, "date");
  return code === null || column === null || tileRow === null ? null : { code, column, row: tileRow, on };
}

function neighbourOf(
  reader: CellReader,
  row: CsvRow,
): { on: Day | null; pair: readonly [string, string] } | null {
  const a = codeOf(reader, row, "code_a");
  const b = codeOf(reader, row, "code_b");
  const on = reader.day(row, "date");
  return a === null || b === null ? null : { on, pair: [a, b] };
}

function codeOf(reader: CellReader, row: CsvRow, column: string): string | null {
  const code = reader.requiredText(row, column);
  if (code === null || /^[A-Za-z0-9]{1,12}$/.test(code)) return code;
  reader.refuse(row, column, "malformed_code", { code: code.slice(0, 60) });
  return null;
}

function wholeNumber(
  reader: CellReader,
  row: CsvRow,
  column: string,
  least: number,
  most: number,
): number | null {
  const value = reader.requiredNumber(row, column);
  if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return value;
  reader.refuse(row, column, "not_a_whole_number", { value, least, most });
  return null;
}
