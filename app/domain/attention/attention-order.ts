import type { AttentionEntry } from "./attention-entry.ts";
import { ATTENTION_KINDS, type AttentionReason } from "./attention-reason.ts";

/**
 * Puts the most pressing first:
 *
 * 1. by the kind of its most pressing reason, in the order of `ATTENTION_KINDS`;
 * 2. within a kind by how far it went: the plan longest ago, slow and silent compared with what is usual, the oldest
 *    contradiction, the largest part of the neighbours;
 * 3. then who has more reasons, then who has more inhabitants, then by code and project, so that the order is always one.
 */
export function compareAttention(a: AttentionEntry, b: AttentionEntry): number {
  const [first] = a.reasons;
  const [second] = b.reasons;
  return (
    compareReasons(first, second) ||
    b.reasons.length - a.reasons.length ||
    (b.inhabitants ?? 0) - (a.inhabitants ?? 0) ||
    compareText(a.municipalityCode, b.municipalityCode) ||
    compareText(a.projectSlug, b.projectSlug)
  );
}

/** The more pressing of two reasons first. */
export function compareReasons(a: AttentionReason, b: AttentionReason): number {
  const byKind = ATTENTION_KINDS.indexOf(a.kind) - ATTENTION_KINDS.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  if (a.kind === "contradiction" && b.kind === "contradiction") return compareText(a.liveSince, b.liveSince);
  return extentOf(b) - extentOf(a);
}

/** How far a reason went, comparable within its kind. */
function extentOf(reason: AttentionReason): number {
  switch (reason.kind) {
    case "plan_passed":
      return reason.overdueDays;
    case "slow":
      return reason.days / Math.max(1, reason.othersDays);
    case "silent":
      return reason.days / reason.periodDays;
    case "contradiction":
      return 0;
    case "ready_to_ask":
      return reason.liveNeighbourCount / reason.neighbourCount;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
