import type { MunicipalityCode } from "../municipality/municipality.ts";
import { existencesOf, type Register } from "../municipality/register.ts";
import type { Beginning, Existence } from "../municipality/register-index.ts";
import { relatedCodes } from "../municipality/reorganisation.ts";
import { continueSpans } from "./continue-spans.ts";
import type { ParticipationEvent } from "./event.ts";
import type { StateSpan } from "./state.ts";
import { type SpansByCode, stateOn } from "./state-on.ts";
import { succeededState } from "./succession.ts";
import { visibleEvents } from "./visible-events.ts";

/**
 * What was the case in one project over time, for every municipality that ever took part, successions included.
 *
 * Spans are in order of day, lie within the days the municipality existed, and leave out status `none`.
 * For a question about what was known at an instant, pass {@link visibleEvents} of that instant, or just the events
 * recorded by then.
 *
 * @param events events of one project, in any order
 */
export function foldProject(register: Register, events: readonly ParticipationEvent[]): SpansByCode {
  return fold(register, events, register.index.beginnings);
}

/** The same for the municipalities connected with one code by successions: what a new event of it can change. */
export function foldRelated(
  register: Register,
  code: MunicipalityCode,
  events: readonly ParticipationEvent[],
): SpansByCode {
  const related = relatedCodes(register, code);
  return fold(
    register,
    events.filter((event) => related.has(event.municipalityCode)),
    [...related]
      .flatMap((relatedCode) => register.index.beginningsByCode.get(relatedCode) ?? [])
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  );
}

function fold(
  register: Register,
  events: readonly ParticipationEvent[],
  beginnings: readonly Beginning[],
): SpansByCode {
  const eventsByCode = groupByCode(visibleEvents(events, null));
  const begun = new Set(beginnings.map((beginning) => `${beginning.code} ${beginning.on}`));
  const spansByCode = new Map<MunicipalityCode, readonly StateSpan[]>();

  for (const [code, own] of eventsByCode) {
    let earlier: Existence | undefined;
    for (const existence of existencesOf(register, code)) {
      if (!begun.has(`${code} ${existence.fromOn}`)) {
        const since = earlier?.untilOn ?? null;
        const said = since === null ? own : own.filter((event) => event.effectiveOn >= since);
        addSpans(spansByCode, code, within(existence, continueSpans(null, said)));
      }
      earlier = existence;
    }
  }
  // In order of day, so that a predecessor that is itself a successor has its state already.
  for (const beginning of beginnings) {
    const { code, on, dayBefore } = beginning;
    const existence = existencesOf(register, code).find(({ fromOn }) => fromOn === on);
    if (!existence) continue;
    const stateOf = (from: MunicipalityCode) => stateOn(spansByCode.get(from), dayBefore, from);
    const state = succeededState(register, beginning, stateOf, on);
    const start = state.status === "none" ? null : { state, fromOn: on };
    const said = eventsByCode.get(code)?.filter((event) => event.effectiveOn >= on) ?? [];
    addSpans(spansByCode, code, within(existence, continueSpans(start, said)));
  }
  return spansByCode;
}

function groupByCode(events: readonly ParticipationEvent[]): Map<MunicipalityCode, ParticipationEvent[]> {
  const groups = new Map<MunicipalityCode, ParticipationEvent[]>();
  for (const event of events) {
    const group = groups.get(event.municipalityCode);
    if (group) group.push(event);
    else groups.set(event.municipalityCode, [event]);
  }
  return groups;
}

function addSpans(
  spansByCode: Map<MunicipalityCode, readonly StateSpan[]>,
  code: MunicipalityCode,
  spans: readonly StateSpan[],
): void {
  if (spans.length === 0) return;
  const known = spansByCode.get(code);
  const inOrder = (a: StateSpan, b: StateSpan) => (a.fromOn < b.fromOn ? -1 : 1);
  spansByCode.set(code, known ? [...known, ...spans].sort(inOrder) : spans);
}

/** The parts of spans that lie within an existence. */
function within({ fromOn, untilOn }: Existence, spans: readonly StateSpan[]): StateSpan[] {
  const clipped: StateSpan[] = [];
  for (const span of spans) {
    const from = fromOn !== null && span.fromOn < fromOn ? fromOn : span.fromOn;
    const until =
      untilOn !== null && (span.untilOn === null || span.untilOn > untilOn) ? untilOn : span.untilOn;
    if (from === span.fromOn && until === span.untilOn) clipped.push(span);
    else if (until === null || from < until) clipped.push({ ...span, fromOn: from, untilOn: until });
  }
  return clipped;
}
