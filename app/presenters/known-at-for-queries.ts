import type { Instant } from "#app/domain/instant.ts";

/**
 * What the queries are asked: `null` (everything) when the instant lies at or after the last event, since nothing that
 * was recorded is left out then, and the answer need not read the history.
 */
export function knownAtForQueries(knownAt: Instant | null, lastRecordedAt: Instant | null): Instant | null {
  if (knownAt === null || lastRecordedAt === null || knownAt >= lastRecordedAt) return null;
  return knownAt;
}
