import { type Day, parseForgivingDay } from "#app/domain/day.ts";
import type { ProblemList } from "./problem-list.server.ts";
import type { CsvRow } from "./read-csv.server.ts";

const LONGEST_TEXT = 2000;

/** Reads the cells of one file as what they should be; what is wrong is added to the problems. */
export class CellReader {
  /** Days and codes come back in most rows: each is read once. */
  readonly #days = new Map<string, Day | null>();
  readonly #texts = new Map<string, string>();

  constructor(
    readonly file: string,
    private readonly problems: ProblemList,
  ) {}

  /** @returns `null` when the cell is empty or no day */
  day(row: CsvRow, column: string): Day | null {
    const text = row.cell(column);
    if (text === "") return null;
    const known = this.#days.get(text);
    const on = known === undefined ? parseForgivingDay(text) : known;
    this.#days.set(text, on);
    if (on === null) this.refuse(row, column, "not_a_day", { value: shortened(text) });
    return on;
  }

  requiredDay(row: CsvRow, column: string): Day | null {
    return row.cell(column) === "" ? this.#missing(row, column) : this.day(row, column);
  }

  /** @returns `null` when the cell is empty or too long */
  text(row: CsvRow, column: string): string | null {
    const text = row.cell(column);
    if (text === "") return null;
    if (text.length > LONGEST_TEXT) {
      this.refuse(row, column, "text_too_long", { maximum: LONGEST_TEXT });
      return null;
    }
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (text.length < 100) this.#texts.set(text, text);
    return text;
  }

  requiredText(row: CsvRow, column: string): string | null {
    return row.cell(column) === "" ? this.#missing(row, column) : this.text(row, column);
  }

  /** @returns `null` when the cell is empty or not one of the terms */
  term<Word extends string>(row: CsvRow, column: string, terms: Readonly<Record<Word, string>>): Word | null {
    const text = row.cell(column).toLowerCase();
    if (text === "") return null;
    for (const word in terms) if (terms[word] === text) return word;
    const allowed = Object.values(terms).join(", ");
    this.refuse(row, column, "unknown_choice", { value: shortened(text), allowed });
    return null;
  }

  requiredTerm<Word extends string>(
    row: CsvRow,
    column: string,
    terms: Readonly<Record<Word, string>>,
  ): Word | null {
    return row.cell(column) === "" ? this.#missing(row, column) : this.term(row, column, terms);
  }

  /** @returns `null` when the cell is empty or no number; a comma may stand for the decimal point */
  number(row: CsvRow, column: string): number | null {
    const text = row.cell(column);
    if (text === "") return null;
    if (/^-?\d{1,12}([.,]\d{1,12})?$/.test(text)) return Number(text.replace(",", "."));
    this.refuse(row, column, "not_a_number", { value: shortened(text) });
    return null;
  }

  requiredNumber(row: CsvRow, column: string): number | null {
    return row.cell(column) === "" ? this.#missing(row, column) : this.number(row, column);
  }

  /** @returns `null` when the cell is empty or no address on the web */
  webAddress(row: CsvRow, column: string): string | null {
    const text = this.text(row, column);
    if (text === null || /^https?:\/\/[^\s"<>]+$/i.test(text)) return text;
    this.refuse(row, column, "not_a_web_address", { value: shortened(text) });
    return null;
  }

  refuse(row: CsvRow, field: string, code: string, params?: Readonly<Record<string, string | number>>): void {
    this.problems.add({ file: this.file, line: row.line, field, code, ...(params && { params }) });
  }

  #missing(row: CsvRow, column: string): null {
    this.refuse(row, column, "required");
    return null;
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
