import type { Day } from "../day.ts";
import type { Instant } from "../instant.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { AttentionReason } from "./attention-reason.ts";
import type { CallOutcome } from "./call-outcome.ts";

/** Somebody of the Taskforce. */
export interface Person {
  readonly accountId: number;
  /** `null`: the person's data were removed */
  readonly name: string | null;
}

/** A municipality to be called about a project. */
export interface Call {
  readonly id: number;
  readonly municipalityCode: MunicipalityCode;
  readonly projectSlug: string;
  /** Why, as it was when it came on the list */
  readonly reasons: readonly AttentionReason[];
  /** `null`: nobody yet */
  readonly assignedTo: Person | null;
  readonly createdAt: Instant;
  readonly createdBy: Person;
  /** Day on which something is to be done; `null`: nothing planned */
  readonly nextOn: Day | null;
  /** `""`: nothing planned */
  readonly nextStep: string;
  /** `null`: open */
  readonly closedAt: Instant | null;
}

/** Who called whom when, and what came of it. */
export interface CallNote {
  readonly calledAt: Instant;
  readonly calledBy: Person;
  /** Name of whom was called, as it was then; `""`: not said */
  readonly spokenWith: string;
  readonly outcome: CallOutcome;
  readonly note: string;
}

/** Whether something should have been done before today. */
export function isOverdue({ nextOn, closedAt }: Pick<Call, "nextOn" | "closedAt">, today: Day): boolean {
  return closedAt === null && nextOn !== null && nextOn < today;
}
