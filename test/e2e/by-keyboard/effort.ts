/** What somebody did at the keyboard. */
export interface Effort {
  /** Every key: of a combination the last one counts */
  keystrokes: number;
  /** Times that somebody looked for something and went there */
  actions: number;
  /** Pages that opened */
  pages: number;
}

/** Seconds a key takes an average typist, and those of making up one's mind before an action. */
const SECONDS_PER_KEYSTROKE = 0.28;
const SECONDS_PER_ACTION = 1.35;
/** Seconds for reading a page that opens, waiting for it included. */
const SECONDS_PER_PAGE = 12;

export function noEffort(): Effort {
  return { keystrokes: 0, actions: 0, pages: 0 };
}

/**
 * How long somebody takes who knows the keyboard and not the pages.
 *
 * @source the keystroke-level model of Card, Moran and Newell (1980) for keys and decisions
 */
export function minutesOf({ keystrokes, actions, pages }: Effort): number {
  const seconds =
    keystrokes * SECONDS_PER_KEYSTROKE + actions * SECONDS_PER_ACTION + pages * SECONDS_PER_PAGE;
  return seconds / 60;
}
