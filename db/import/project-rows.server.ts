import { FIELD_TERMS, KIND_TERMS, ORIGIN_TERMS, PHASE_TERMS } from "#app/domain/dutch-terms.ts";
import type { Origin, PhaseChange, Project, TargetPoint } from "#app/domain/portfolio/project.ts";
import { CellReader } from "./cell-reader.server.ts";
import type { CsvColumns } from "./csv-columns.ts";
import type { ProblemList } from "./problem-list.server.ts";
import { type CsvRow, type CsvSource, readCsv } from "./read-csv.server.ts";

export const PROJECT_COLUMNS: CsvColumns = {
  required: ["slug", "naam", "domein", "soort", "start", "fase", "fase_per"],
  optional: [
    "naam_en",
    "samenvatting",
    "samenvatting_en",
    "koploper",
    "fase_reden",
    "bevestigen_per_dagen",
    "herkomst",
    "bron",
    "bron_url",
    "waargenomen_tot_en_met",
    "doel_herkomst",
  ],
  pattern: /^(fase|fase_per|fase_reden)_([2-9]|[1-9]\d)$|^(doel_per|doel_gemeenten)_[1-9]\d?$/,
};

/** A quarter, and some weeks to answer in: municipalities are asked four times a year. */
const DEFAULT_CONFIRM_WITHIN_DAYS = 120;
const MOST_NUMBERED_COLUMNS = 99;

const TARGET_ORIGIN_TERMS = { reported: ORIGIN_TERMS.reported, example: ORIGIN_TERMS.example } as const;

/** A project and the line it stands on. */
export interface ProjectRow {
  readonly line: number;
  readonly project: Project;
}

interface ProjectFile extends CsvSource {
  readonly rows: readonly ProjectRow[];
}

/** Reads the rows of a file of projects. Rows in which a cell is wrong are left out and stand in the problems. */
export async function readProjects(path: string, problems: ProblemList): Promise<ProjectFile | null> {
  const rows: ProjectRow[] = [];
  const seen = new Set<string>();
  const source = await readCsv(path, PROJECT_COLUMNS, problems, (row, file) => {
    const reader = new CellReader(file, problems);
    const before = problems.count;
    const project = projectOf(reader, row);
    if (project === null || problems.count > before) return;
    if (seen.has(project.slug)) reader.refuse(row, "slug", "slug_twice", { slug: project.slug });
    seen.add(project.slug);
    rows.push({ line: row.line, project });
  });
  return source && { ...source, rows };
}

function projectOf(reader: CellReader, row: CsvRow): Project | null {
  const slug = reader.requiredText(row, "slug");
  const name = reader.requiredText(row, "naam");
  const field = reader.requiredTerm(row, "domein", FIELD_TERMS);
  const kind = reader.requiredTerm(row, "soort", KIND_TERMS);
  const startOn = reader.requiredDay(row, "start");
  const origin = reader.term(row, "herkomst", ORIGIN_TERMS) ?? "reported";
  const phases = phasesOf(reader, row);
  const targets = targetsOf(reader, row);
  const summary = reader.text(row, "samenvatting") ?? "";
  const source = reader.text(row, "bron");
  const project = {
    summary: { nl: summary, en: reader.text(row, "samenvatting_en") ?? summary },
    leadMunicipality: reader.text(row, "koploper"),
    phases,
    targets,
    targetOrigin: reader.term(row, "doel_herkomst", TARGET_ORIGIN_TERMS) ?? targetOriginOf(origin),
    confirmWithinDays: reader.number(row, "bevestigen_per_dagen") ?? DEFAULT_CONFIRM_WITHIN_DAYS,
    origin,
    source: source === null ? null : { name: source, url: reader.webAddress(row, "bron_url") },
    observedUntil: reader.day(row, "waargenomen_tot_en_met"),
  };
  if (slug === null || name === null || field === null || kind === null || startOn === null) return null;
  return {
    slug,
    name: { nl: name, en: reader.text(row, "naam_en") ?? name },
    field,
    kind,
    startOn,
    ...project,
  };
}

function targetOriginOf(origin: Origin): Project["targetOrigin"] {
  return origin === "example" ? "example" : "reported";
}

function phasesOf(reader: CellReader, row: CsvRow): PhaseChange[] {
  const phases: PhaseChange[] = [];
  for (const end of ["", ...numbersFrom(2)]) {
    const [phaseColumn, dayColumn] = [`fase${end}`, `fase_per${end}`];
    const isFirst = end === "";
    if (!isFirst && row.cell(phaseColumn) === "" && row.cell(dayColumn) === "") continue;
    const phase = reader.requiredTerm(row, phaseColumn, PHASE_TERMS);
    const on = reader.requiredDay(row, dayColumn);
    const reason = reader.text(row, `fase_reden${end}`) ?? "";
    if (phase !== null && on !== null) phases.push({ phase, on, reason });
  }
  return phases;
}

function targetsOf(reader: CellReader, row: CsvRow): TargetPoint[] {
  const targets: TargetPoint[] = [];
  for (const end of numbersFrom(1)) {
    const [dayColumn, valueColumn] = [`doel_per${end}`, `doel_gemeenten${end}`];
    if (row.cell(dayColumn) === "" && row.cell(valueColumn) === "") continue;
    const on = reader.requiredDay(row, dayColumn);
    const value = targetValue(reader, row, valueColumn);
    if (on !== null && value !== null) targets.push({ on, ...value });
  }
  return targets;
}

/** A number of municipalities, or a share of them: `40%`. */
function targetValue(
  reader: CellReader,
  row: CsvRow,
  column: string,
): Pick<TargetPoint, "unit" | "value"> | null {
  const percentage = /^(\d{1,3}([.,]\d{1,6})?)\s*%$/.exec(row.cell(column))?.[1];
  if (percentage !== undefined)
    return { unit: "fraction", value: Number(percentage.replace(",", ".")) / 100 };
  const value = reader.requiredNumber(row, column);
  return value === null ? null : { unit: "municipalities", value };
}

function numbersFrom(first: number): string[] {
  return Array.from({ length: MOST_NUMBERED_COLUMNS - first + 1 }, (_, index) => `_${first + index}`);
}
