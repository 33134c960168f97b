/**
 * Something wrong with what was given, told as data so that every screen, command and API says it in the
 * reader's language.
 *
 * `field` names the input in the words of the contract (a CSV column, a query parameter, a form field);
 * `code` is a key of the messages `problems`; `params` fill it in.
 */
export interface Problem {
  readonly field: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A problem in a table that was handed in: a CSV file, an upload, a pasted sheet. Lines count from 1, the header included. */
export interface CellProblem extends Problem {
  readonly line: number;
}
