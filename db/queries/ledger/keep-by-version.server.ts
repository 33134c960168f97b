import type { LedgerStamp } from "./read-ledger.server.ts";

/**
 * Keeps what was read for the last stamp asked for: for what changes some times a year and every page needs.
 *
 * @returns a function that gives what belongs to a stamp; those who ask at the same time share one read
 */
export function keepByVersion<T>(
  read: () => Promise<T>,
  versionOf: (stamp: LedgerStamp) => number,
): (stamp: LedgerStamp) => Promise<T> {
  let version: number | null = null;
  let kept: Promise<T> | null = null;
  return (stamp) => {
    if (kept !== null && version === versionOf(stamp)) return kept;
    const asked = read();
    version = versionOf(stamp);
    kept = asked;
    asked.catch(() => {
      if (kept === asked) kept = null;
    });
    return asked;
  };
}
