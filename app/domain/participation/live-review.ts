import { type Day, dayOfInstant } from "../day.ts";
import type { Instant } from "../instant.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { ParticipationState } from "./state.ts";

/** What the lead of a project found of the event by which a municipality is live. */
export interface LiveReview {
  readonly projectSlug: string;
  readonly municipalityCode: MunicipalityCode;
  /** The event it is about */
  readonly revision: number;
  readonly verdict: "confirmed" | "disputed";
  /** Required with `disputed`; may be empty with `confirmed` */
  readonly reason: string;
  /** On the clock of the domain, as events have */
  readonly reviewedAt: Instant;
  readonly accountId: number;
}

/** Latest reviews by the revision of the event they are about. */
export type LiveReviews = ReadonlyMap<number, LiveReview>;

/** That a project lead disputes that a municipality is live. The figures do not follow it. */
export interface Dispute {
  readonly on: Day;
  readonly reason: string;
}

/**
 * The dispute about a state, which ends with another review of the same event, and with any later registration or
 * correction: the state rests on another event then.
 *
 * @returns `null`: nobody disputes it
 */
export function disputeOf(
  { status, revision }: Pick<ParticipationState, "status" | "revision">,
  reviews: LiveReviews,
): Dispute | null {
  if (status !== "live" || revision === null) return null;
  const review = reviews.get(revision);
  if (review?.verdict !== "disputed") return null;
  return { on: dayOfInstant(review.reviewedAt), reason: review.reason };
}
