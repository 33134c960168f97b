import type { CellProblem } from "#app/domain/problem.ts";

/** A problem in one of the files that were handed in; line 0 is the file as a whole. */
export interface FileProblem extends CellProblem {
  /** Name of the file, without its folder */
  readonly file: string;
}

/** Problems are kept up to this number; beyond it they are only counted. */
const KEPT_PROBLEMS = 1000;

/** Collects what is wrong with files without growing beyond bounds. */
export class ProblemList {
  readonly #kept: FileProblem[] = [];
  #count = 0;

  add(problem: FileProblem): void {
    this.#count += 1;
    if (this.#kept.length < KEPT_PROBLEMS) this.#kept.push(problem);
  }

  /** How many there are, kept or not */
  get count(): number {
    return this.#count;
  }

  /** The first ones, in order of file and line */
  get kept(): readonly FileProblem[] {
    return [...this.#kept].sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
