import type { Day } from "../day.ts";
import type { Instant } from "../instant.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { RegisteredStatus } from "./status.ts";

export const EVENT_SOURCES = ["municipality", "taskforce", "project", "import", "api"] as const;
export type EventSource = (typeof EVENT_SOURCES)[number];

interface EventBase {
  /** Increasing over the whole database, in the order of committing */
  readonly revision: number;
  readonly projectSlug: string;
  readonly municipalityCode: MunicipalityCode;
  readonly note: string | null;
  readonly source: EventSource;
  /** Account or command that recorded it; a number or name without personal data */
  readonly actor: string;
  readonly recordedAt: Instant;
}

/** What a registration or correction says. */
export interface Declaration {
  readonly status: RegisteredStatus;
  readonly effectiveOn: Day;
  /** Only with `committed` and `implementing` */
  readonly plannedLiveOn: Day | null;
  /** Required with `stopped` and `declined` */
  readonly reason: string | null;
  /** Required with `declined` */
  readonly reviewOn: Day | null;
  readonly supplier: string | null;
  readonly evidenceUrl: string | null;
}

/** A municipality moved to a status. */
export interface RegistrationEvent extends EventBase, Declaration {
  readonly kind: "registration";
}

/** Replaces an earlier event of the same pair. */
export interface CorrectionEvent extends EventBase, Declaration {
  readonly kind: "correction";
  readonly replacesRevision: number;
}

/** Nothing changed; may tell a supplier or evidence not known before. */
export interface ConfirmationEvent extends EventBase {
  readonly kind: "confirmation";
  readonly effectiveOn: Day;
  readonly supplier: string | null;
  readonly evidenceUrl: string | null;
}

/** Takes an earlier event of the same pair away. */
export interface WithdrawalEvent extends EventBase {
  readonly kind: "withdrawal";
  readonly effectiveOn: Day;
  readonly replacesRevision: number;
  readonly reason: string | null;
}

/** One line of the log of participation. Events are never changed or deleted. */
export type ParticipationEvent = RegistrationEvent | CorrectionEvent | ConfirmationEvent | WithdrawalEvent;
