import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { inhabitantsOn, type Register } from "../municipality/register.ts";
import type { StateSpan } from "./state.ts";
import type { SpansByCode } from "./state-on.ts";
import type { Status } from "./status.ts";

/** What changed in the counts of one project on a day, in the borders of that day. */
export interface AdoptionChange {
  readonly on: Day;
  /** Change of the number of municipalities per status; statuses without a change are left out */
  readonly changes: Readonly<Partial<Record<Exclude<Status, "none">, number>>>;
  /** Change of the inhabitants of live municipalities; 1 January brings a new figure */
  readonly liveInhabitants: number;
  /** Change of the number of live municipalities whose inhabitants are not known */
  readonly liveUnknown: number;
}

/** How inhabitants are counted, and the days, in order, on which that can change. */
export interface Figures {
  readonly inhabitantsOn: (code: MunicipalityCode, on: Day) => number | null;
  readonly days: readonly Day[];
}

/** A status that held without interruption. */
interface Run {
  readonly municipalityCode: MunicipalityCode;
  readonly status: Status;
  readonly fromOn: Day;
  untilOn: Day | null;
}

interface Tally {
  readonly changes: Partial<Record<Exclude<Status, "none">, number>>;
  liveInhabitants: number;
  liveUnknown: number;
}

/**
 * The changes of one project by day, from which every count on every day follows by adding up.
 *
 * @param spansByCode what {@link foldProject} gives: spans end where their municipality ends
 * @returns in order of day; days on which nothing changed in the end are left out
 */
export function adoptionChanges(register: Register, spansByCode: SpansByCode): AdoptionChange[] {
  const figures: Figures = {
    inhabitantsOn: (code, on) => inhabitantsOn(register, code, on),
    days: register.index.figureDays,
  };
  return changesOfSpans(spansByCode, figures);
}

/** {@link adoptionChanges} with inhabitants counted in another way. */
export function changesOfSpans(spansByCode: SpansByCode, figures: Figures): AdoptionChange[] {
  const tallies = new Map<Day, Tally>();
  for (const spans of spansByCode.values()) {
    for (const span of runsOf(spans)) {
      if (span.status === "none") continue;
      addStatus(tallyOf(tallies, span.fromOn), span.status, 1);
      if (span.untilOn !== null) addStatus(tallyOf(tallies, span.untilOn), span.status, -1);
      if (span.status === "live") addInhabitants(figures, tallies, span);
    }
  }
  return [...tallies]
    .map(([on, tally]) => ({ on, ...withoutZeros(tally) }))
    .filter((c) => Object.keys(c.changes).length > 0 || c.liveInhabitants !== 0 || c.liveUnknown !== 0)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Spans of the same status that follow each other taken together: a confirmation changes no count. */
function runsOf(spans: readonly StateSpan[]): Run[] {
  const runs: Run[] = [];
  for (const { municipalityCode, status, fromOn, untilOn } of spans) {
    const last = runs.at(-1);
    if (last && last.status === status && last.untilOn === fromOn) last.untilOn = untilOn;
    else runs.push({ municipalityCode, status, fromOn, untilOn });
  }
  return runs;
}

function tallyOf(tallies: Map<Day, Tally>, on: Day): Tally {
  let tally = tallies.get(on);
  if (!tally) {
    tally = { changes: {}, liveInhabitants: 0, liveUnknown: 0 };
    tallies.set(on, tally);
  }
  return tally;
}

function addStatus({ changes }: Tally, status: Exclude<Status, "none">, count: number): void {
  changes[status] = (changes[status] ?? 0) + count;
}

function addInhabitants(figures: Figures, tallies: Map<Day, Tally>, span: Run): void {
  let figure = figures.inhabitantsOn(span.municipalityCode, span.fromOn);
  addFigure(tallyOf(tallies, span.fromOn), figure, 1);
  for (const on of figures.days) {
    if (on <= span.fromOn) continue;
    if (span.untilOn !== null && on >= span.untilOn) break;
    const next = figures.inhabitantsOn(span.municipalityCode, on);
    if (next === figure) continue;
    addFigure(tallyOf(tallies, on), figure, -1);
    addFigure(tallyOf(tallies, on), next, 1);
    figure = next;
  }
  if (span.untilOn !== null) addFigure(tallyOf(tallies, span.untilOn), figure, -1);
}

function addFigure(tally: Tally, inhabitants: number | null, sign: 1 | -1): void {
  if (inhabitants === null) tally.liveUnknown += sign;
  else tally.liveInhabitants += sign * inhabitants;
}

function withoutZeros({ changes, liveInhabitants, liveUnknown }: Tally): Tally {
  const kept = Object.fromEntries(Object.entries(changes).filter(([, count]) => count !== 0));
  return { changes: kept, liveInhabitants, liveUnknown };
}
