import { day } from "#app/domain/day.ts";
import { instant, instantOf } from "#app/domain/instant.ts";
import type { Declaration, ParticipationEvent } from "#app/domain/participation/event.ts";
import type { RegisteredStatus } from "#app/domain/participation/status.ts";

type Extra = Partial<Omit<Declaration, "status" | "effectiveOn">> & { readonly recordedAt?: string };

/** Writes events one after the other, as the database would: revisions count up, each recorded on its day. */
export class EventLog {
  readonly events: ParticipationEvent[] = [];

  register(code: string, status: RegisteredStatus, on: string, extra: Extra = {}): ParticipationEvent {
    return this.#add({
      ...this.#base(code, on, extra.recordedAt),
      ...declaration(status, on, extra),
      kind: "registration",
    });
  }

  correct(
    replaced: ParticipationEvent,
    status: RegisteredStatus,
    on: string,
    extra: Extra = {},
  ): ParticipationEvent {
    return this.#add({
      ...this.#base(replaced.municipalityCode, on, extra.recordedAt),
      ...declaration(status, on, extra),
      kind: "correction",
      replacesRevision: replaced.revision,
    });
  }

  confirm(code: string, on: string, extra: Extra = {}): ParticipationEvent {
    return this.#add({
      ...this.#base(code, on, extra.recordedAt),
      kind: "confirmation",
      effectiveOn: day(on),
      supplier: extra.supplier ?? null,
      evidenceUrl: extra.evidenceUrl ?? null,
    });
  }

  withdraw(replaced: ParticipationEvent, on: string, extra: Extra = {}): ParticipationEvent {
    return this.#add({
      ...this.#base(replaced.municipalityCode, on, extra.recordedAt),
      kind: "withdrawal",
      effectiveOn: day(on),
      replacesRevision: replaced.revision,
      reason: null,
    });
  }

  #base(municipalityCode: string, on: string, recordedAt: string | undefined) {
    return {
      revision: this.events.length + 1,
      projectSlug: "project",
      municipalityCode,
      note: null,
      source: "municipality" as const,
      actor: "test",
      recordedAt: recordedAt === undefined ? instantOf(Date.parse(`${on}T20:00Z`)) : instant(recordedAt),
    };
  }

  #add(event: ParticipationEvent): ParticipationEvent {
    this.events.push(event);
    return event;
  }
}

function declaration(status: RegisteredStatus, on: string, extra: Extra): Declaration {
  return {
    status,
    effectiveOn: day(on),
    plannedLiveOn: extra.plannedLiveOn ?? null,
    reason: extra.reason ?? null,
    reviewOn: extra.reviewOn ?? null,
    supplier: extra.supplier ?? null,
    evidenceUrl: extra.evidenceUrl ?? null,
  };
}
