import { parse } from "csv-parse/sync";
import type { CsvColumns } from "./csv-columns.ts";
import type { TextFile } from "./inspect-file.server.ts";
import type { ProblemList } from "./problem-list.server.ts";
import { textOf } from "./text-of.server.ts";

interface Header {
  readonly names: readonly string[];
  readonly delimiter: string;
}

const DELIMITERS = [",", ";"];
/** Seen in practice, and refused with advice; a sheet that was pasted has tabs. */
const WRONG_DELIMITERS = ["\t", "|"];
const LONGEST_HEADER = 20_000;
/** More of a name that is no column tells nobody anything: it may be a page of something else. */
const LONGEST_NAME_SHOWN = 60;

/**
 * Reads the first line of a file: which delimiter it uses and which columns it has.
 *
 * @returns `null` when the columns are not those asked for; every column that is wrong is added to the problems
 */
export async function readHeader(
  file: TextFile,
  columns: CsvColumns,
  problems: ProblemList,
): Promise<Header | null> {
  const line = await firstLine(file);
  const isKnown = (name: string) =>
    columns.required.includes(name) ||
    columns.optional.includes(name) ||
    columns.pattern?.test(name) === true;
  const knownCount = (delimiter: string) => namesIn(line, delimiter).filter(isKnown).length;
  const allowed = typeof file.source === "string" ? DELIMITERS : [...DELIMITERS, "\t"];
  const [delimiter = ","] = [...allowed].sort((a, b) => knownCount(b) - knownCount(a));
  const wrong = WRONG_DELIMITERS.find((candidate) => knownCount(candidate) > knownCount(delimiter));
  const refuse = (field: string, code: string) => problems.add({ file: file.name, line: 1, field, code });
  if (wrong !== undefined) {
    refuse(file.name, "wrong_delimiter");
    return null;
  }
  const names = namesIn(line, delimiter);
  const before = problems.count;
  for (const [index, name] of names.entries()) {
    if (!isKnown(name))
      refuse(
        name === "" ? file.name : name.slice(0, LONGEST_NAME_SHOWN),
        name === "" ? "column_without_name" : "unknown_column",
      );
    else if (names.indexOf(name) < index) refuse(name, "column_twice");
  }
  for (const name of columns.required) {
    if (!names.includes(name)) refuse(name, "column_missing");
  }
  return problems.count === before ? { names, delimiter } : null;
}

async function firstLine(file: TextFile): Promise<string> {
  let text = "";
  for await (const piece of textOf(file)) {
    text += piece;
    const end = text.search(/[\r\n]/);
    if (end !== -1) return text.slice(0, end);
    if (text.length > LONGEST_HEADER) return text.slice(0, LONGEST_HEADER);
  }
  return text;
}

/** Names in lower case; a line that is no CSV has no names. */
function namesIn(line: string, delimiter: string): string[] {
  try {
    const [names = []]: string[][] = parse(line, { delimiter, relax_quotes: true });
    return names.map((name) => name.trim().toLowerCase());
  } catch {
    return [];
  }
}
