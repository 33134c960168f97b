import type { Instant } from "../instant.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import type { MailKind } from "./mail-kind.ts";
import type { MailProgress, MailState } from "./mail-state.ts";

/** A mail as the outbox shows it. */
export interface OutboxMail extends MailProgress {
  readonly id: number;
  readonly kind: MailKind;
  readonly toAddress: string;
  readonly subject: string;
  /** `null`: held a secret and is gone, or never to be shown */
  readonly text: string | null;
  readonly html: string | null;
  readonly municipalityCode: MunicipalityCode | null;
  readonly roundId: number | null;
  readonly createdAt: Instant;
  readonly notBefore: Instant;
  readonly state: MailState;
}
