import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "#app/domain/day.ts";
import { instantOf } from "#app/domain/instant.ts";
import { createRegister, existingOn } from "#app/domain/municipality/register.ts";
import { findContradictions } from "#app/domain/municipality/register-contradictions.ts";
import { adoptionChanges } from "#app/domain/participation/adoption-changes.ts";
import { statesInBordersOf } from "#app/domain/participation/borders.ts";
import { countStatuses, sumCounts } from "#app/domain/participation/count-statuses.ts";
import { coverageOf } from "#app/domain/participation/coverage.ts";
import { foldProject, foldRelated } from "#app/domain/participation/fold-project.ts";
import { reportingOf } from "#app/domain/participation/freshness.ts";
import { seriesNow, seriesThen, thinSeries } from "#app/domain/participation/series.ts";
import { statesOn } from "#app/domain/participation/state-on.ts";
import { visibleEvents } from "#app/domain/participation/visible-events.ts";
import { someDay, someEvents, someRegisterData } from "../support/arbitraries.ts";
import { projectOf } from "../support/project-of.ts";

const RUNS = { numRuns: 120 };

/** A register with a log of one project over all its codes. */
const someHistory = someRegisterData.chain((data) =>
  fc.record({
    register: fc.constant(createRegister(data)),
    data: fc.constant(data),
    events: someEvents(data.municipalities.map(({ code }) => code)),
  }),
);

describe("for any register and any log", () => {
  it("the registers tried do not contradict themselves", () => {
    fc.assert(
      fc.property(someRegisterData, (data) => {
        expect(findContradictions(data)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("statuses add up to the municipalities of the day", () => {
    fc.assert(
      fc.property(someHistory, someDay, ({ register, events }, on) => {
        const counts = countStatuses(statesOn(register, on, foldProject(register, events)));
        expect(sumCounts(counts)).toBe(existingOn(register, on).length);
      }),
      RUNS,
    );
  });

  it("what was known at an instant is not changed by what is recorded later", () => {
    fc.assert(
      fc.property(someHistory, someDay, fc.nat(400 * 25), ({ register, events }, on, hours) => {
        const knownAt = instantOf(Date.UTC(2017, 0, 1) + hours * 3_600_000);
        const recordedByThen = events.filter((event) => event.recordedAt <= knownAt);
        const knownNow = statesOn(register, on, foldProject(register, visibleEvents(events, knownAt)));
        expect(knownNow).toEqual(statesOn(register, on, foldProject(register, recordedByThen)));
      }),
      RUNS,
    );
  });

  it("the order in which the log is read makes no difference", () => {
    const shuffled = someHistory.chain((history) =>
      fc.record({
        history: fc.constant(history),
        order: fc.shuffledSubarray(history.events, { minLength: history.events.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ history: { register, events }, order }) => {
        expect(sorted(foldProject(register, order))).toEqual(sorted(foldProject(register, events)));
      }),
      RUNS,
    );
  });

  it("spans of a pair follow each other without overlap, within its existence", () => {
    fc.assert(
      fc.property(someHistory, ({ register, events }) => {
        for (const [code, spans] of foldProject(register, events)) {
          for (const [index, span] of spans.entries()) {
            const next = spans[index + 1];
            if (span.untilOn !== null) expect(span.fromOn < span.untilOn).toBe(true);
            if (next) expect(span.untilOn !== null && span.untilOn <= next.fromOn).toBe(true);
            expect(existingOn(register, span.fromOn).some((existing) => existing.code === code)).toBe(true);
            if (span.since !== null) expect(span.since <= span.fromOn).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it("succession makes nothing out of nothing", () => {
    fc.assert(
      fc.property(someHistory, ({ register, events }) => {
        const spansByCode = foldProject(register, events);
        for (const spans of spansByCode.values()) {
          for (const { derivation, status, municipalityCode } of spans) {
            if (derivation === null) continue;
            expect(derivation.from.length).toBeGreaterThan(0);
            for (const from of derivation.from) {
              const had = spansByCode.get(from)?.map((span) => span.status) ?? [];
              expect(had.length, `${municipalityCode} ${status} from ${from}`).toBeGreaterThan(0);
              if (status === "live") expect(had).toContain("live");
              if (status === "implementing")
                expect(had.some((s) => s === "live" || s === "implementing")).toBe(true);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it("without events there is no participation at all", () => {
    fc.assert(
      fc.property(someRegisterData, (data) => {
        expect(foldProject(createRegister(data), []).size).toBe(0);
      }),
      RUNS,
    );
  });

  it("folding the municipalities connected with one gives what folding all gives", () => {
    fc.assert(
      fc.property(someHistory, fc.nat(), ({ register, data, events }, pick) => {
        const code = data.municipalities[pick % data.municipalities.length]?.code ?? "";
        const all = foldProject(register, events);
        for (const [related, spans] of foldRelated(register, code, events))
          expect(spans).toEqual(all.get(related));
        expect(foldRelated(register, code, events).get(code)).toEqual(all.get(code));
      }),
      RUNS,
    );
  });

  it("a series equals counting the states of each day, and its inhabitants the coverage", () => {
    fc.assert(
      fc.property(someHistory, someDay, fc.nat(700), ({ register, events }, from, length) => {
        const spans = foldProject(register, events);
        const range = { from, to: addDays(from, length), step: "day" } as const;
        for (const point of seriesThen(register, projectOf(), adoptionChanges(register, spans), range)) {
          const states = statesOn(register, point.on, spans);
          const { liveInhabitants, inhabitants, unknownCount } = coverageOf(register, point.on, states);
          expect(point).toMatchObject({
            counts: countStatuses(states),
            liveInhabitants,
            inhabitants,
            unknownCount,
          });
        }
      }),
      RUNS,
    );
  });

  it("between two points of a series nothing changes", () => {
    fc.assert(
      fc.property(someHistory, someDay, ({ register, events }, on) => {
        const spans = foldProject(register, events);
        const range = { from: addDays(on, -900), to: addDays(on, 10), step: "day" } as const;
        const point = seriesThen(register, projectOf(), adoptionChanges(register, spans), range).findLast(
          (candidate) => candidate.on <= on,
        );
        const states = statesOn(register, on, spans);
        const { liveInhabitants, inhabitants } = coverageOf(register, on, states);
        expect(point).toMatchObject({ counts: countStatuses(states), liveInhabitants, inhabitants });
      }),
      RUNS,
    );
  });

  it("a series in the borders of its last day equals counting in those borders, and ends like the other", () => {
    fc.assert(
      fc.property(someHistory, someDay, fc.nat(1500), ({ register, events }, to, length) => {
        const spans = foldProject(register, events);
        const range = { from: addDays(to, -length), to, step: "day" } as const;
        const points = seriesNow(register, projectOf(), spans, range);
        for (const point of points) {
          expect(point.counts).toEqual(countStatuses(statesInBordersOf(register, to, point.on, spans)));
          expect(point.municipalityCount).toBe(existingOn(register, to).length);
          expect(point.liveInhabitants).toBeLessThanOrEqual(point.inhabitants);
        }
        const then = seriesThen(register, projectOf(), adoptionChanges(register, spans), range);
        expect(points.at(-1)).toEqual(then.at(-1));
      }),
      RUNS,
    );
  });

  it("a reorganisation alone changes no count in the new borders", () => {
    fc.assert(
      fc.property(someHistory, ({ register, data, events }) => {
        const spans = foldProject(register, events);
        for (const { on } of data.links) {
          if (events.some((event) => event.effectiveOn === on)) continue;
          const before = statesInBordersOf(register, on, addDays(on, -1), spans);
          expect(before.map((s) => s.status)).toEqual(statesOn(register, on, spans).map((s) => s.status));
        }
      }),
      RUNS,
    );
  });

  it("live lies within its range, and the range within N", () => {
    fc.assert(
      fc.property(
        someHistory,
        someDay,
        fc.integer({ min: 1, max: 400 }),
        ({ register, events }, on, days) => {
          const states = statesOn(register, on, foldProject(register, events));
          const { liveLower, liveUpper, freshCount } = reportingOf(
            projectOf({ confirmWithinDays: days }),
            on,
            states,
          );
          const { live } = countStatuses(states);
          expect(liveLower).toBeLessThanOrEqual(live);
          expect(live).toBeLessThanOrEqual(liveUpper);
          expect(liveUpper).toBeLessThanOrEqual(states.length);
          expect(liveUpper - liveLower).toBe(states.length - freshCount);
        },
      ),
      RUNS,
    );
  });

  it("a thinned series keeps its ends and order", () => {
    fc.assert(
      fc.property(someHistory, fc.integer({ min: 2, max: 30 }), ({ register, events }, maximum) => {
        const changes = adoptionChanges(register, foldProject(register, events));
        const range = { from: day("2017-01-01"), to: day("2021-12-31"), step: "day" } as const;
        const points = seriesThen(register, projectOf(), changes, range);
        const thin = thinSeries(points, maximum);
        expect(thin.length).toBe(Math.min(points.length, maximum));
        expect([thin[0], thin.at(-1)]).toEqual([points[0], points.at(-1)]);
        expect(points.filter((point) => thin.includes(point))).toEqual(thin);
      }),
      RUNS,
    );
  });
});

function sorted<T>(spans: ReadonlyMap<string, T>): [string, T][] {
  return [...spans].sort(([a], [b]) => (a < b ? -1 : 1));
}
