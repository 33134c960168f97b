import { type Day, dayOfInstant } from "../day.ts";
import type { Instant } from "../instant.ts";

/** A request of the Taskforce to all municipalities to bring their participation up to date. */
export interface Round {
  readonly id: number;
  readonly title: string;
  /** What the Taskforce adds to the invitation; may be empty */
  readonly text: string;
  /** The day the answers are about */
  readonly referenceOn: Day;
  /** Last day on which an answer is on time */
  readonly deadlineOn: Day;
  readonly openedAt: Instant;
  /** `null`: came with the example, and nobody is mailed about it */
  readonly openedBy: number | null;
  /** `null`: open */
  readonly closedAt: Instant | null;
  /** In the order of the portfolio */
  readonly projectSlugs: readonly string[];
}

/**
 * The day whose municipalities are asked: today, and for a closed round the day it was closed. After a reorganisation
 * the successor answers, since it alone can.
 */
export function askedOn(round: Pick<Round, "closedAt">, today: Day): Day {
  return round.closedAt === null ? today : dayOfInstant(round.closedAt);
}
