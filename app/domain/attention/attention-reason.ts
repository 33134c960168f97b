import type { Day } from "../day.ts";

/** Kinds of reasons, the most pressing first: a promise that was not kept, before something that could be won. */
export const ATTENTION_KINDS = ["plan_passed", "slow", "silent", "contradiction", "ready_to_ask"] as const;

export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** Why a municipality deserves attention in a project, with the numbers that prove it. */
export type AttentionReason =
  | {
      readonly kind: "plan_passed";
      readonly plannedOn: Day;
      readonly overdueDays: number;
    }
  | {
      readonly kind: "slow";
      readonly implementingSince: Day;
      readonly days: number;
      /** Three quarters of those that are live took at most so many days from implementing to live */
      readonly othersDays: number;
      /** How many are live of which that is known */
      readonly othersCount: number;
    }
  | {
      readonly kind: "silent";
      /** Day last heard of; `null`: never, since it began as a municipality on `silentSince` */
      readonly heardOn: Day | null;
      readonly silentSince: Day;
      readonly days: number;
      /** Days within which one should confirm */
      readonly periodDays: number;
    }
  | {
      readonly kind: "contradiction";
      readonly contradiction: "live_without_start" | "live_in_development";
      readonly liveSince: Day;
    }
  | {
      readonly kind: "ready_to_ask";
      readonly liveNeighbourCount: number;
      readonly neighbourCount: number;
      /** Supplier it has in common with most live municipalities; `null`: no supplier is known */
      readonly supplier: string | null;
      readonly liveWithSupplierCount: number;
    };
