import type { Day } from "#app/domain/day.ts";
import { CONFIRMATION_TERM, STATUS_TERMS } from "#app/domain/dutch-terms.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import type { RegisteredStatus } from "#app/domain/participation/status.ts";
import { CellReader } from "./cell-reader.server.ts";
import type { CsvColumns } from "./csv-columns.ts";
import type { FileSource } from "./file-source.server.ts";
import type { ProblemList } from "./problem-list.server.ts";
import { type CsvRow, type CsvSource, readCsv } from "./read-csv.server.ts";

export const PARTICIPATION_COLUMNS: CsvColumns = {
  required: ["project", "gemeente_code", "status", "per"],
  optional: [
    "gepland_in_gebruik",
    "reden",
    "herbeoordelen_op",
    "toelichting",
    "bewijs_url",
    "leverancier",
    "in_gebruik_sinds",
    // Stand in an export for its readers, and say nothing that is to be recorded.
    "gemeente",
    "afgeleid",
    "bevestigd_op",
    "herkomst",
    "peildatum",
  ],
};

const { none: _, ...registeredTerms } = STATUS_TERMS;
const terms: Readonly<Record<RegisteredStatus | "confirmed", string>> = {
  ...registeredTerms,
  confirmed: CONFIRMATION_TERM,
};

/** A draft and the line it stands on. */
export interface ParticipationRow {
  readonly line: number;
  readonly draft: EventDraft;
  /** Day since which it was live before it stopped, for one that was not known as live yet; only with `stopped` */
  readonly liveSince: Day | null;
}

interface ParticipationFile extends CsvSource {
  readonly rows: readonly ParticipationRow[];
}

/** Reads the rows of a file of participations. Rows in which a cell is wrong are left out and stand in the problems. */
export async function readParticipations(
  source: FileSource,
  problems: ProblemList,
  by: Pick<EventDraft, "source" | "actor">,
): Promise<ParticipationFile | null> {
  const rows: ParticipationRow[] = [];
  let reader: CellReader | null = null;
  const read = await readCsv(source, PARTICIPATION_COLUMNS, problems, (row, file) => {
    reader ??= new CellReader(file, problems);
    const before = problems.count;
    const found = rowOf(reader, row, by);
    if (found && problems.count === before) rows.push(found);
  });
  return read && { ...read, rows };
}

function rowOf(
  reader: CellReader,
  row: CsvRow,
  { source, actor }: Pick<EventDraft, "source" | "actor">,
): ParticipationRow | null {
  const projectSlug = reader.requiredText(row, "project");
  const municipalityCode = reader.requiredText(row, "gemeente_code");
  const status = reader.requiredTerm(row, "status", terms);
  const effectiveOn = reader.requiredDay(row, "per");
  const plannedLiveOn = reader.day(row, "gepland_in_gebruik");
  const reviewOn = reader.day(row, "herbeoordelen_op");
  const liveSince = reader.day(row, "in_gebruik_sinds");
  const reason = reader.text(row, "reden");
  const supplier = reader.text(row, "leverancier");
  const note = reader.text(row, "toelichting");
  const evidenceUrl = reader.webAddress(row, "bewijs_url");
  if (projectSlug === null || municipalityCode === null || status === null || effectiveOn === null)
    return null;
  const { line } = row;
  if (status === "confirmed") {
    for (const column of ["gepland_in_gebruik", "reden", "herbeoordelen_op"]) {
      if (row.cell(column) !== "") reader.refuse(row, column, "not_with_confirmation");
    }
    const draft: EventDraft = {
      kind: "confirmation",
      projectSlug,
      municipalityCode,
      effectiveOn,
      supplier,
      evidenceUrl,
      note,
      source,
      actor,
    };
    return { line, draft, liveSince: null };
  }
  // Written out, as spreading makes objects of twice the size, and there are as many as rows.
  const draft: EventDraft = {
    kind: "registration",
    projectSlug,
    municipalityCode,
    status,
    effectiveOn,
    plannedLiveOn,
    reason,
    reviewOn,
    supplier,
    evidenceUrl,
    note,
    source,
    actor,
  };
  return { line, draft, liveSince: status === "stopped" ? liveSince : null };
}
