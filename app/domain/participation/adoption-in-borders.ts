import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { existingOn, type Register } from "../municipality/register.ts";
import { type AdoptionChange, changesOfSpans } from "./adoption-changes.ts";
import { inhabitantsInBorders, stateInBorders } from "./borders.ts";
import type { StateSpan } from "./state.ts";
import type { SpansByCode } from "./state-on.ts";

/** What is counted: all municipalities, and their inhabitants where known. */
export interface Whole {
  readonly municipalityCount: number;
  readonly inhabitants: number;
  readonly unknownCount: number;
}

/** The adoption of one project as if the borders of one day had always been there. */
export interface AdoptionInBorders {
  readonly changes: readonly AdoptionChange[];
  readonly wholeOn: (on: Day) => Whole;
  /** Days on which inhabitants can change, in order */
  readonly days: readonly Day[];
}

export function adoptionInBorders(
  register: Register,
  bordersOn: Day,
  spansByCode: SpansByCode,
): AdoptionInBorders {
  const { changeDays, figureDays } = register.index;
  const days = [...new Set([...changeDays, ...figureDays])].filter((on) => on <= bordersOn).sort();
  const inhabitantsOn = (code: MunicipalityCode, on: Day) =>
    inhabitantsInBorders(register, code, bordersOn, on);
  const spansInBorders = new Map<MunicipalityCode, readonly StateSpan[]>();
  for (const { code } of existingOn(register, bordersOn)) {
    const spans = spansOf(register, code, bordersOn, spansByCode);
    if (spans.length > 0) spansInBorders.set(code, spans);
  }

  const remembered = new Map<Day | undefined, Whole>();
  const wholeOn = (on: Day): Whole => {
    const period = days.findLast((candidate) => candidate <= on);
    const whole =
      remembered.get(period) ?? countWhole(register, bordersOn, (code) => inhabitantsOn(code, on));
    remembered.set(period, whole);
    return whole;
  };
  return { changes: changesOfSpans(spansInBorders, { inhabitantsOn, days }), wholeOn, days };
}

/** The spans of a municipality in its borders of a day, those of its predecessors taken together. */
function spansOf(
  register: Register,
  code: MunicipalityCode,
  bordersOn: Day,
  spansByCode: SpansByCode,
): readonly StateSpan[] {
  if (!register.index.beginningsByCode.has(code)) return spansByCode.get(code) ?? [];
  const days = new Set<Day>();
  addChangeDays(register, code, null, spansByCode, days);
  const ordered = [...days].filter((on) => on <= bordersOn).sort();
  return ordered.flatMap((fromOn, index) => {
    const state = stateInBorders(register, code, bordersOn, fromOn, spansByCode);
    return state.status === "none" ? [] : [{ ...state, fromOn, untilOn: ordered[index + 1] ?? null }];
  });
}

/** @param before only beginnings before this day: a chain of predecessors never comes back to where it began */
function addChangeDays(
  register: Register,
  code: MunicipalityCode,
  before: Day | null,
  spansByCode: SpansByCode,
  days: Set<Day>,
): void {
  for (const { fromOn, untilOn } of spansByCode.get(code) ?? []) {
    days.add(fromOn);
    if (untilOn !== null) days.add(untilOn);
  }
  for (const beginning of register.index.beginningsByCode.get(code) ?? []) {
    if (before !== null && beginning.on >= before) continue;
    days.add(beginning.on);
    for (const link of beginning.links) addChangeDays(register, link.from, beginning.on, spansByCode, days);
  }
}

function countWhole(
  register: Register,
  bordersOn: Day,
  inhabitantsOf: (code: MunicipalityCode) => number | null,
): Whole {
  const municipalities = existingOn(register, bordersOn);
  let inhabitants = 0;
  let unknownCount = 0;
  for (const { code } of municipalities) {
    const count = inhabitantsOf(code);
    if (count === null) unknownCount += 1;
    else inhabitants += count;
  }
  return { municipalityCount: municipalities.length, inhabitants, unknownCount };
}
