import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import { adoptionChanges } from "#app/domain/participation/adoption-changes.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { type SeriesRange, seriesNow, seriesThen, thinSeries } from "#app/domain/participation/series.ts";
import { EventLog } from "../support/event-log.ts";
import { projectOf } from "../support/project-of.ts";
import { registerDataOf } from "../support/register-data-of.ts";
import { seriesPoint } from "../support/series-points.ts";

const register = createRegister(
  registerDataOf({
    lines: { A: { to: "2019-01-01" }, B: { to: "2019-01-01" }, C: { from: "2019-01-01" }, D: {} },
    links: [
      ["2019-01-01", "A", "C"],
      ["2019-01-01", "B", "C"],
    ],
    population: { A: { 2018: 30 }, B: { 2018: 10 }, C: { 2019: 41 }, D: { 2018: 100, 2020: 110 } },
  }),
);
const log = new EventLog();
log.register("A", "live", "2018-03-01");
log.register("D", "committed", "2018-03-01");
log.register("D", "live", "2018-06-15");
const spans = foldProject(register, log.events);
const changes = adoptionChanges(register, spans);
const project = projectOf({ targets: [{ on: day("2015-01-01"), unit: "fraction", value: 0.5 }] });

function then(range: SeriesRange) {
  return seriesThen(register, project, changes, range).map((p) => [
    p.on,
    p.municipalityCount,
    p.counts.live,
    p.counts.none,
    p.liveInhabitants,
    p.inhabitants,
    p.target,
  ]);
}

describe("changes", () => {
  it("tell what changed by day, mergers and new figures of inhabitants too", () => {
    expect(changes).toEqual([
      { on: "2018-03-01", changes: { live: 1, committed: 1 }, liveInhabitants: 30, liveUnknown: 0 },
      { on: "2018-06-15", changes: { live: 1, committed: -1 }, liveInhabitants: 100, liveUnknown: 0 },
      { on: "2019-01-01", changes: { live: -1, implementing: 1 }, liveInhabitants: -30, liveUnknown: 0 },
      { on: "2020-01-01", changes: {}, liveInhabitants: 10, liveUnknown: 0 },
    ]);
  });

  it("leave out days on which nothing changed in the end", () => {
    const confirmed = new EventLog();
    confirmed.register("D", "live", "2018-03-01");
    confirmed.confirm("D", "2018-06-01");
    expect(adoptionChanges(register, foldProject(register, confirmed.events)).map(({ on }) => on)).toEqual([
      "2018-03-01",
      "2020-01-01",
    ]);
  });
});

describe("series in the borders of each day", () => {
  it("has a point at every change, of the register too, and at both ends", () => {
    expect(then({ from: day("2018-01-15"), to: day("2020-02-01"), step: "day" })).toEqual([
      ["2018-01-15", 3, 0, 3, 0, 140, 1.5],
      ["2018-03-01", 3, 1, 1, 30, 140, 1.5],
      ["2018-06-15", 3, 2, 1, 130, 140, 1.5],
      ["2019-01-01", 2, 1, 0, 100, 141, 1],
      ["2020-01-01", 2, 1, 0, 110, 151, 1],
      ["2020-02-01", 2, 1, 0, 110, 151, 1],
    ]);
  });

  it("has a point at the end of each month", () => {
    expect(then({ from: day("2018-02-10"), to: day("2018-04-29"), step: "month" })).toEqual([
      ["2018-02-28", 3, 0, 3, 0, 140, 1.5],
      ["2018-03-31", 3, 1, 1, 30, 140, 1.5],
    ]);
  });

  it("may be one day, and is empty when it ends before it begins", () => {
    expect(then({ from: day("2018-06-15"), to: day("2018-06-15"), step: "day" })).toHaveLength(1);
    expect(then({ from: day("2018-06-16"), to: day("2018-06-15"), step: "day" })).toEqual([]);
  });
});

describe("series in the borders of the last day", () => {
  it("counts each municipality as its successor", () => {
    const range = { from: day("2018-01-15"), to: day("2019-02-01"), step: "day" } as const;
    const points = seriesNow(register, project, spans, range);
    expect(
      points.map((p) => [
        p.on,
        p.municipalityCount,
        p.counts.live,
        p.counts.implementing,
        p.liveInhabitants,
        p.inhabitants,
      ]),
    ).toEqual([
      ["2018-01-15", 2, 0, 0, 0, 140],
      ["2018-03-01", 2, 0, 1, 0, 140],
      ["2018-06-15", 2, 1, 1, 100, 140],
      ["2019-01-01", 2, 1, 1, 100, 141],
      ["2019-02-01", 2, 1, 1, 100, 141],
    ]);
  });
});

describe("thinning", () => {
  const points = Array.from({ length: 100 }, (_, index) => seriesPoint("2018-01-01", { live: index }));
  it("leaves a short series as it is", () => {
    expect(thinSeries(points, 100)).toBe(points);
  });
  it("takes points at equal distances", () => {
    expect(thinSeries(points, 4).map((point) => point.counts.live)).toEqual([0, 33, 66, 99]);
  });
});
