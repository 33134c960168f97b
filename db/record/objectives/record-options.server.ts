import type { Instant } from "#app/domain/instant.ts";
import type { Problem } from "#app/domain/problem.ts";

/** When something is recorded, and by whom. */
export interface RecordedBy {
  /** The domain's clock: on the pages it is known from this instant on */
  readonly now: Instant;
  /** Account or command; no personal data */
  readonly actor: string;
}

/** Nothing was written. */
export interface RefusedRecord {
  readonly kind: "refused";
  readonly problems: readonly Problem[];
}
