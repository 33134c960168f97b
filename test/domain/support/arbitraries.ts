import fc from "fast-check";
import { addDays, type Day, day } from "#app/domain/day.ts";
import { instantOf } from "#app/domain/instant.ts";
import type {
  Municipality,
  RegisterData,
  ReorganisationKind,
  SuccessionLink,
} from "#app/domain/municipality/municipality.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { type RegisteredStatus, STATUSES } from "#app/domain/participation/status.ts";

const FIRST_DAY = day("2017-01-01");
const REORGANISATION_DAYS = ["2018-01-01", "2019-01-01", "2019-01-01", "2020-03-24", "2021-01-01"].map(day);
const PERIOD_DAYS = 5 * 365;
const REGISTERED = STATUSES.filter((status): status is RegisteredStatus => status !== "none");

/** A day from 2017 up to the end of 2021. */
export const someDay: fc.Arbitrary<Day> = fc.nat(PERIOD_DAYS).map((count) => addDays(FIRST_DAY, count));

/** A register of a few municipalities that merge, are absorbed, split and renamed over five years, without contradictions. */
export const someRegisterData: fc.Arbitrary<RegisterData> = fc
  .record({
    count: fc.integer({ min: 3, max: 7 }),
    steps: fc.array(
      fc.record({
        kind: fc.constantFrom<ReorganisationKind>("merge", "absorb", "split", "rename"),
        first: fc.nat(20),
        second: fc.nat(20),
      }),
      { maxLength: REORGANISATION_DAYS.length },
    ),
    figures: fc.array(fc.nat(100_000), { minLength: 20, maxLength: 20 }),
  })
  .map(({ count, steps, figures }) => {
    const register = new GrowingRegister(count);
    for (const [index, step] of steps.entries()) {
      const on = REORGANISATION_DAYS[index];
      if (on) register.reorganise(step.kind, on, step.first, step.second);
    }
    return register.finish(figures);
  });

/** Events of one project as nobody would ever record them: any order, any change, corrections of anything. */
export function someEvents(codes: readonly string[]): fc.Arbitrary<ParticipationEvent[]> {
  const shape = fc.record({
    kind: fc.constantFrom(
      "registration",
      "registration",
      "registration",
      "correction",
      "confirmation",
      "withdrawal",
    ),
    code: fc.constantFrom(...codes),
    status: fc.constantFrom(...REGISTERED),
    effectiveOn: someDay,
    replaces: fc.nat(100),
    delay: fc.nat(400),
  });
  return fc.array(shape, { maxLength: 25 }).map((shapes) => {
    const events: ParticipationEvent[] = [];
    let recorded = Date.UTC(2017, 0, 1);
    for (const { kind, code, status, effectiveOn, replaces, delay } of shapes) {
      recorded += delay * 3_600_000;
      const own = events.filter((event) => event.municipalityCode === code);
      const replaced = own[replaces % Math.max(1, own.length)];
      const base = {
        revision: events.length + 1,
        projectSlug: "project",
        municipalityCode: code,
        note: null,
        source: "municipality",
        actor: "test",
        recordedAt: instantOf(recorded),
        effectiveOn,
        supplier: null,
        evidenceUrl: null,
      } as const;
      const declared = { ...base, status, plannedLiveOn: null, reason: null, reviewOn: null };
      if (kind === "confirmation") events.push({ ...base, kind });
      else if (kind === "registration" || !replaced) events.push({ ...declared, kind: "registration" });
      else if (kind === "correction") events.push({ ...declared, kind, replacesRevision: replaced.revision });
      else events.push({ ...base, kind: "withdrawal", replacesRevision: replaced.revision, reason: null });
    }
    return events;
  });
}

class GrowingRegister {
  readonly #lines: Municipality[] = [];
  readonly #links: SuccessionLink[] = [];

  constructor(count: number) {
    for (let index = 0; index < count; index += 1) this.#begin(null);
  }

  reorganise(kind: ReorganisationKind, on: Day, first: number, second: number): void {
    const before = this.#lines.filter(
      (line) => line.validTo === null && (line.validFrom === null || line.validFrom < on),
    );
    const one = before[first % Math.max(1, before.length)];
    const other = before[second % Math.max(1, before.length)];
    if (!one || !other || one === other) return;
    const ofTheDay = this.#links.filter((link) => link.on === on).flatMap((link) => [link.from, link.to]);
    if (ofTheDay.includes(one.code) || ofTheDay.includes(other.code)) return;
    this.#end(one, on);
    if (kind === "absorb") {
      this.#link(on, one, other, kind);
      return;
    }
    const successor = this.#begin(on);
    this.#link(on, one, successor, kind);
    if (kind === "split") this.#link(on, one, other, kind);
    if (kind !== "merge") return;
    this.#end(other, on);
    this.#link(on, other, successor, kind);
  }

  finish(figures: readonly number[]): RegisterData {
    return {
      municipalities: this.#lines,
      links: this.#links,
      population: this.#lines.flatMap(({ code }, index) => {
        const inhabitants = figures[index] ?? 0;
        // Every fifth has no figures, as some municipalities of old have none.
        if (inhabitants % 5 === 0) return [];
        return [2017, 2019, 2020].map((year) => ({ code, year, inhabitants: inhabitants + year }));
      }),
      tileGrids: [],
      neighbourMaps: [],
    };
  }

  #begin(validFrom: Day | null): Municipality {
    const code = `M${this.#lines.length}`;
    const line = {
      code,
      name: code,
      province: "",
      validFrom,
      validTo: null,
      longitude: null,
      latitude: null,
    };
    this.#lines.push(line);
    return line;
  }

  #end(line: Municipality, on: Day): void {
    this.#lines[this.#lines.indexOf(line)] = { ...line, validTo: on };
  }

  #link(on: Day, from: Municipality, to: Municipality, kind: ReorganisationKind): void {
    this.#links.push({ on, from: from.code, to: to.code, kind, note: "" });
  }
}
