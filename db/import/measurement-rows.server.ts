import { ORIGIN_TERMS } from "#app/domain/dutch-terms.ts";
import type { MeasurementDraft } from "#app/domain/objectives/measurement.ts";
import { parsePeriod } from "#app/domain/objectives/period.ts";
import { CellReader } from "./cell-reader.server.ts";
import type { CsvColumns } from "./csv-columns.ts";
import type { FileSource } from "./file-source.server.ts";
import type { ProblemList } from "./problem-list.server.ts";
import { type CsvRow, type CsvSource, readCsv } from "./read-csv.server.ts";

export const MEASUREMENT_COLUMNS: CsvColumns = {
  required: ["indicator", "periode", "waarde"],
  optional: [
    "project",
    "gemeente_code",
    "toelichting",
    "bevestiging",
    "herkomst",
    // Stand in an export for its readers, and say nothing that is to be recorded.
    "naam",
    "eenheid",
    "vastgelegd_op",
  ],
};

/** A value and the line it stands on. */
export interface MeasurementRow {
  readonly line: number;
  readonly draft: MeasurementDraft;
}

interface MeasurementFile extends CsvSource {
  readonly rows: readonly MeasurementRow[];
}

/** Reads the rows of a file of measurements. Rows in which a cell is wrong are left out and stand in the problems. */
export async function readMeasurements(
  source: FileSource,
  problems: ProblemList,
): Promise<MeasurementFile | null> {
  const rows: MeasurementRow[] = [];
  const seen = new Set<string>();
  const file = await readCsv(source, MEASUREMENT_COLUMNS, problems, (row, name) => {
    const reader = new CellReader(name, problems);
    const before = problems.count;
    const draft = draftOf(reader, row);
    if (draft === null || problems.count > before) return;
    const { indicatorSlug, projectSlug, municipalityCode, period } = draft;
    const key = JSON.stringify([indicatorSlug, projectSlug, municipalityCode, period.text]);
    if (seen.has(key)) reader.refuse(row, "periode", "measurement_twice");
    seen.add(key);
    rows.push({ line: row.line, draft });
  });
  return file && { ...file, rows };
}

function draftOf(reader: CellReader, row: CsvRow): MeasurementDraft | null {
  const indicatorSlug = reader.requiredText(row, "indicator");
  const writtenPeriod = reader.requiredText(row, "periode");
  const value = valueOfCell(reader, row);
  const period = writtenPeriod === null ? null : parsePeriod(writtenPeriod);
  if (writtenPeriod !== null && period === null) {
    reader.refuse(row, "periode", "not_a_period", { value: writtenPeriod });
  }
  const own = {
    projectSlug: reader.text(row, "project"),
    municipalityCode: reader.text(row, "gemeente_code"),
    note: reader.text(row, "toelichting"),
    confirmation: reader.text(row, "bevestiging"),
    origin: reader.term(row, "herkomst", ORIGIN_TERMS) ?? "reported",
  };
  if (indicatorSlug === null || period === null || value === null) return null;
  return { ...own, indicatorSlug, period, value };
}

/** A number, or a percentage as a fraction: `62,5%`. */
function valueOfCell(reader: CellReader, row: CsvRow): number | null {
  const percentage = /^(-?\d{1,4}([.,]\d{1,6})?)\s*%$/.exec(row.cell("waarde"))?.[1];
  if (percentage !== undefined) return Number(percentage.replace(",", ".")) / 100;
  return reader.requiredNumber(row, "waarde");
}
