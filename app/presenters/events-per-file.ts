/** Events in one file of the log; who wants more asks on with the last revision. */
export const EVENTS_PER_FILE = 10_000;
