import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { Status } from "../participation/status.ts";
import type { AttentionReason } from "./attention-reason.ts";

/** A municipality that deserves attention in one project. */
export interface AttentionEntry {
  readonly projectSlug: string;
  readonly municipalityCode: MunicipalityCode;
  readonly status: Status;
  readonly since: Day | null;
  readonly supplier: string | null;
  /** `null`: not known */
  readonly inhabitants: number | null;
  /** The most pressing first */
  readonly reasons: readonly [AttentionReason, ...AttentionReason[]];
}
