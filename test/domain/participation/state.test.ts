import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { ownSpans } from "#app/domain/participation/own-spans.ts";
import { stateOn, statesOn } from "#app/domain/participation/state-on.ts";
import { visibleEvents } from "#app/domain/participation/visible-events.ts";
import { EventLog } from "../support/event-log.ts";
import { registerDataOf } from "../support/register-data-of.ts";

describe("the worked example of three events", () => {
  const log = new EventLog();
  log.register("A", "committed", "2018-01-15", { recordedAt: "2018-01-20T12:00:00Z" });
  const e2 = log.register("A", "live", "2018-03-01", { recordedAt: "2018-04-02T12:00:00Z" });
  log.correct(e2, "live", "2018-05-01", { recordedAt: "2018-06-10T12:00:00Z" });

  it.each([
    ["2018-03-15", "2018-01-31T12:00:00Z", "committed"],
    ["2018-03-15", "2018-04-30T12:00:00Z", "live"],
    ["2018-03-15", "2018-07-01T12:00:00Z", "committed"],
    ["2018-05-01", "2018-07-01T12:00:00Z", "live"],
    ["2018-01-14", "2018-07-01T12:00:00Z", "none"],
    ["2018-03-15", "2018-01-19T12:00:00Z", "none"],
  ])("on %s as known at %s: %s", (on, knownAt, status) => {
    const spans = ownSpans(visibleEvents(log.events, instant(knownAt)));
    expect(stateOn(spans, day(on), "A").status).toBe(status);
  });
});

describe("visible events", () => {
  it("a correction of a correction leaves both out", () => {
    const log = new EventLog();
    const first = log.register("A", "live", "2018-03-01");
    const second = log.correct(first, "live", "2018-05-01");
    log.correct(second, "live", "2018-07-01");
    expect(visibleEvents(log.events, null).map((event) => event.revision)).toEqual([3]);
  });

  it("a withdrawal takes an event away, also one that was corrected", () => {
    const log = new EventLog();
    const first = log.register("A", "live", "2018-03-01");
    const second = log.correct(first, "live", "2018-05-01");
    log.withdraw(second, "2018-06-01");
    expect(visibleEvents(log.events, null)).toEqual([]);
    expect(visibleEvents(log.events, instant("2018-05-31T00:00:00Z"))).toEqual([second]);
  });

  it("counts what is recorded at the very instant", () => {
    const log = new EventLog();
    log.register("A", "live", "2018-03-01", { recordedAt: "2018-03-02T00:00:00.001Z" });
    expect(visibleEvents(log.events, instant("2018-03-02T00:00:00.000Z"))).toHaveLength(0);
    expect(visibleEvents(log.events, instant("2018-03-02T00:00:00.001Z"))).toHaveLength(1);
  });
});

describe("own spans", () => {
  it("of one day the event recorded last counts", () => {
    const log = new EventLog();
    log.register("A", "live", "2018-03-01");
    log.register("A", "stopped", "2018-03-01", { reason: "vergissing" });
    const spans = ownSpans(log.events);
    expect(spans).toMatchObject([
      { status: "stopped", since: "2018-03-01", fromOn: "2018-03-01", untilOn: null },
    ]);
  });

  it("an event that comes in late takes its place in the order of days", () => {
    const log = new EventLog();
    log.register("A", "live", "2018-06-01");
    log.register("A", "committed", "2018-01-01", { recordedAt: "2018-09-01T00:00:00Z" });
    expect(ownSpans(log.events)).toMatchObject([
      { status: "committed", fromOn: "2018-01-01", untilOn: "2018-06-01" },
      { status: "live", fromOn: "2018-06-01", untilOn: null },
    ]);
  });

  it("a new plan keeps the day the status began", () => {
    const log = new EventLog();
    log.register("A", "committed", "2018-01-01", { plannedLiveOn: day("2018-06-01") });
    log.register("A", "committed", "2018-05-01", { plannedLiveOn: day("2018-12-01") });
    expect(ownSpans(log.events).at(-1)).toMatchObject({
      since: "2018-01-01",
      fromOn: "2018-05-01",
      plannedLiveOn: "2018-12-01",
      heardOn: "2018-05-01",
      revision: 2,
    });
  });

  it("a confirmation changes nothing but when it was heard of and what was not known before", () => {
    const log = new EventLog();
    log.register("A", "live", "2018-01-01", { supplier: "Oud", evidenceUrl: "https://a.example" });
    log.confirm("A", "2018-04-01");
    log.confirm("A", "2018-07-01", { supplier: "Nieuw" });
    expect(ownSpans(log.events)).toMatchObject([
      { heardOn: "2018-01-01", supplier: "Oud" },
      { heardOn: "2018-04-01", supplier: "Oud", since: "2018-01-01", status: "live", revision: 1 },
      { heardOn: "2018-07-01", supplier: "Nieuw", evidenceUrl: "https://a.example" },
    ]);
  });

  it("a confirmation of nothing is nothing", () => {
    const log = new EventLog();
    log.confirm("A", "2018-04-01");
    expect(ownSpans(log.events)).toEqual([]);
  });

  it("a supplier once told stays, evidence belongs to its statement", () => {
    const log = new EventLog();
    log.register("A", "implementing", "2018-01-01", { supplier: "X", evidenceUrl: "https://a.example" });
    log.register("A", "live", "2018-04-01");
    expect(ownSpans(log.events).at(-1)).toMatchObject({ supplier: "X", evidenceUrl: null });
  });
});

describe("states of a day", () => {
  const register = createRegister(
    registerDataOf({ lines: { A: {}, B: { to: "2019-01-01" }, C: { from: "2019-01-01" } } }),
  );
  const log = new EventLog();
  log.register("B", "live", "2018-01-01");
  log.register("X", "live", "2018-01-01");
  const spans = foldProject(register, log.events);

  it("are one per municipality that exists then", () => {
    const statuses = (on: string) =>
      statesOn(register, day(on), spans).map((s) => [s.municipalityCode, s.status]);
    expect(statuses("2018-12-31")).toEqual([
      ["A", "none"],
      ["B", "live"],
    ]);
    expect(statuses("2019-01-01")).toEqual([
      ["A", "none"],
      ["C", "none"],
    ]);
  });

  it("end with the municipality, and leave out who is not in the register", () => {
    expect(spans.get("B")).toMatchObject([{ fromOn: "2018-01-01", untilOn: "2019-01-01" }]);
    expect(spans.has("X")).toBe(false);
  });
});
