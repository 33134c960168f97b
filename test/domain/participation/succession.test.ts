import { describe, expect, it } from "vitest";
import { type Day, day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { createRegister, inhabitantsOn, type Register } from "#app/domain/municipality/register.ts";
import { foldProject, foldRelated } from "#app/domain/participation/fold-project.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import { stateOn } from "#app/domain/participation/state-on.ts";
import type { RegisteredStatus, Status } from "#app/domain/participation/status.ts";
import { visibleEvents } from "#app/domain/participation/visible-events.ts";
import { bundledRegister } from "../support/bundled-register.ts";
import { EventLog } from "../support/event-log.ts";
import { registerDataOf } from "../support/register-data-of.ts";

const bundled = await bundledRegister();

function stateAfter(register: Register, log: EventLog, code: string, on: string): ParticipationState {
  return stateOn(foldProject(register, log.events).get(code), day(on), code);
}

function liveIn(...codes: string[]): EventLog {
  const log = new EventLog();
  for (const code of codes) log.register(code, "live", "2018-03-01");
  return log;
}

describe("the worked examples", () => {
  it("Groningen live, Ten Boer and Haren none: Groningen stays live, and says so itself", () => {
    expect(stateAfter(bundled, liveIn("GM0014"), "GM0014", "2019-01-01")).toMatchObject({
      status: "live",
      since: "2018-03-01",
      derivation: null,
    });
  });

  it("Ten Boer and Haren live, Groningen none: Groningen stays none", () => {
    expect(stateAfter(bundled, liveIn("GM0009", "GM0017"), "GM0014", "2019-01-01").status).toBe("none");
  });

  it("Bedum live, others none: Het Hogeland implementing, derived", () => {
    const state = stateAfter(bundled, liveIn("GM0005"), "GM1966", "2019-01-01");
    const on = day("2018-12-31");
    const inhabitants = (code: string) => inhabitantsOn(bundled, code, on) ?? 0;
    const all =
      inhabitants("GM0005") + inhabitants("GM1651") + inhabitants("GM1663") + inhabitants("GM0053") / 2;
    expect(state).toMatchObject({
      status: "implementing",
      since: "2019-01-01",
      heardOn: null,
      revision: null,
    });
    expect(state.derivation?.from).toEqual(["GM0005"]);
    expect(state.derivation?.liveInhabitantsFraction).toBeCloseTo(10_475 / all, 12);
  });

  it("all four live: Het Hogeland live since the latest of their days", () => {
    const log = liveIn("GM0005", "GM1651", "GM1663");
    log.register("GM0053", "live", "2018-09-01");
    expect(stateAfter(bundled, log, "GM1966", "2019-01-01")).toMatchObject({
      status: "live",
      since: "2018-09-01",
      derivation: { from: ["GM0005", "GM0053", "GM1651", "GM1663"], liveInhabitantsFraction: 1 },
    });
  });

  it("the day before, Het Hogeland is not there and Bedum is live; the day itself Bedum is gone", () => {
    const spans = foldProject(bundled, liveIn("GM0005").events);
    expect(stateOn(spans.get("GM1966"), day("2018-12-31"), "GM1966").status).toBe("none");
    expect(stateOn(spans.get("GM0005"), day("2018-12-31"), "GM0005").status).toBe("live");
    expect(stateOn(spans.get("GM0005"), day("2019-01-01"), "GM0005").status).toBe("none");
  });
});

describe("hard cases", () => {
  it("Haaren live: its four successors existed and stay what they were", () => {
    const log = liveIn("GM0788", "GM0855");
    for (const [code, status] of [
      ["GM0757", "none"],
      ["GM0824", "none"],
      ["GM0855", "live"],
      ["GM0865", "none"],
    ] as const) {
      expect(stateAfter(bundled, log, code, "2021-01-01").status).toBe(status);
    }
  });

  it("Littenseradiel live: Waadhoeke, new, is implementing; Leeuwarden and Súdwest-Fryslân stay none", () => {
    const log = new EventLog();
    log.register("GM0140", "live", "2017-03-01");
    expect(stateAfter(bundled, log, "GM1949", "2018-01-01")).toMatchObject({
      status: "implementing",
      derivation: { from: ["GM0140"], liveInhabitantsFraction: null },
    });
    expect(stateAfter(bundled, log, "GM0080", "2018-01-01").status).toBe("none");
    expect(stateAfter(bundled, log, "GM1900", "2018-01-01").status).toBe("none");
  });

  it("Winsum live: both Het Hogeland and Westerkwartier follow from it", () => {
    const log = liveIn("GM0053");
    for (const code of ["GM1966", "GM1969"]) {
      expect(stateAfter(bundled, log, code, "2019-01-01")).toMatchObject({
        status: "implementing",
        derivation: { from: ["GM0053"] },
      });
    }
  });

  it("Weesp live in the middle of a year: Amsterdam stays what it was, Weesp counts until the day before", () => {
    const log = liveIn("GM0457");
    expect(stateAfter(bundled, log, "GM0457", "2022-03-23").status).toBe("live");
    expect(stateAfter(bundled, log, "GM0457", "2022-03-24").status).toBe("none");
    expect(stateAfter(bundled, log, "GM0363", "2022-03-24").status).toBe("none");
  });

  it("a new code alone passes the state on without a mark", () => {
    const log = new EventLog();
    log.register("GM0241", "live", "2015-08-01");
    expect(stateAfter(bundled, log, "GM1945", "2016-01-01")).toMatchObject({
      municipalityCode: "GM1945",
      status: "live",
      since: "2015-08-01",
      heardOn: "2015-08-01",
      derivation: null,
    });
  });
});

describe("what follows from two predecessors", () => {
  const register = createRegister(
    registerDataOf({
      lines: { A: { to: "2019-01-01" }, B: { to: "2019-01-01" }, C: { from: "2019-01-01" } },
      links: [
        ["2019-01-01", "A", "C"],
        ["2019-01-01", "B", "C"],
      ],
      population: { A: { 2018: 30 }, B: { 2018: 10 } },
    }),
  );
  const reach = (log: EventLog, code: string, status: Status) => {
    if (status === "none") return;
    if (status === "stopped") log.register(code, "live", "2018-01-01");
    log.register(code, status, "2018-02-01", { reason: "reden", reviewOn: day("2020-01-01") });
  };

  it.each<[Status, Status, Status]>([
    ["none", "none", "none"],
    ["live", "live", "live"],
    ["live", "none", "implementing"],
    ["live", "declined", "implementing"],
    ["live", "stopped", "implementing"],
    ["implementing", "none", "implementing"],
    ["implementing", "implementing", "implementing"],
    ["committed", "live", "implementing"],
    ["committed", "exploring", "committed"],
    ["committed", "declined", "committed"],
    ["exploring", "none", "exploring"],
    ["exploring", "stopped", "exploring"],
    ["declined", "declined", "declined"],
    ["declined", "none", "none"],
    ["stopped", "stopped", "stopped"],
    ["stopped", "none", "none"],
    ["stopped", "declined", "none"],
  ])("%s and %s: %s, either way round", (one, other, expected) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const log = new EventLog();
      reach(log, "A", a);
      reach(log, "B", b);
      const state = stateAfter(register, log, "C", "2019-01-01");
      expect(state.status).toBe(expected);
      expect(state.derivation !== null).toBe(expected !== "none");
    }
  });

  it("shows the share of inhabitants whose predecessor was live", () => {
    expect(stateAfter(register, liveIn("A"), "C", "2019-01-01").derivation?.liveInhabitantsFraction).toBe(
      0.75,
    );
    expect(stateAfter(register, liveIn("B"), "C", "2019-01-01").derivation?.liveInhabitantsFraction).toBe(
      0.25,
    );
  });

  it("is over as soon as it speaks itself, not before", () => {
    const log = liveIn("A");
    log.register("C", "live", "2019-06-01");
    expect(stateAfter(register, log, "C", "2019-05-31")).toMatchObject({ status: "implementing" });
    expect(stateAfter(register, log, "C", "2019-05-31").derivation).not.toBeNull();
    expect(stateAfter(register, log, "C", "2019-06-01")).toMatchObject({
      status: "live",
      since: "2019-06-01",
      derivation: null,
    });
  });

  it("is its own from the first day when it speaks on that day", () => {
    const log = liveIn("A");
    log.register("C", "exploring", "2019-01-01");
    expect(stateAfter(register, log, "C", "2019-01-01")).toMatchObject({
      status: "exploring",
      derivation: null,
    });
  });

  it("loses its mark by a confirmation, and keeps its status and day", () => {
    const log = liveIn("A");
    const confirmation = log.confirm("C", "2019-03-01");
    expect(stateAfter(register, log, "C", "2019-02-28").derivation).not.toBeNull();
    expect(stateAfter(register, log, "C", "2019-03-01")).toMatchObject({
      status: "implementing",
      since: "2019-01-01",
      heardOn: "2019-03-01",
      derivation: null,
      revision: confirmation.revision,
    });
    log.withdraw(confirmation, "2019-04-01");
    expect(stateAfter(register, log, "C", "2019-03-01").derivation).not.toBeNull();
  });

  it("keeps the day it is live since when it registers what followed already", () => {
    const log = liveIn("A", "B");
    log.register("C", "live", "2019-06-01");
    expect(stateAfter(register, log, "C", "2019-06-01")).toMatchObject({
      since: "2018-03-01",
      derivation: null,
    });
  });

  it("a late correction of a predecessor comes through, and what was known before stays", () => {
    const log = new EventLog();
    const said = log.register("A", "live", "2018-03-01", { recordedAt: "2018-03-01T00:00:00Z" });
    log.register("B", "live", "2018-03-01", { recordedAt: "2018-03-01T00:00:00Z" });
    log.correct(said, "committed", "2018-03-01", { recordedAt: "2019-06-01T00:00:00Z" });
    expect(stateAfter(register, log, "C", "2019-01-01").status).toBe("implementing");
    const known = visibleEvents(log.events, instant("2019-05-01T00:00:00Z"));
    expect(stateOn(foldProject(register, known).get("C"), day("2019-01-01"), "C").status).toBe("live");
  });

  it("passes on the latest plan of those that made it so", () => {
    const log = new EventLog();
    log.register("A", "implementing", "2018-01-01", { plannedLiveOn: day("2019-05-01") });
    log.register("B", "committed", "2018-01-01", { plannedLiveOn: day("2019-09-01") });
    expect(stateAfter(register, log, "C", "2019-01-01")).toMatchObject({
      status: "implementing",
      plannedLiveOn: "2019-05-01",
    });
  });
});

describe("two steps", () => {
  const register = createRegister(
    registerDataOf({
      lines: {
        A: { to: "2019-01-01" },
        B: { to: "2019-01-01" },
        C: { from: "2019-01-01", to: "2021-01-01" },
        D: { to: "2021-01-01" },
        E: { from: "2021-01-01" },
      },
      links: [
        ["2019-01-01", "A", "C"],
        ["2019-01-01", "B", "C"],
        ["2021-01-01", "C", "E"],
        ["2021-01-01", "D", "E"],
      ],
      population: { A: { 2018: 30 }, B: { 2018: 10 }, C: { 2019: 40 }, D: { 2018: 60 } },
    }),
  );
  it("comes through both, with the share of those who had it", () => {
    const state = stateAfter(register, liveIn("A"), "E", "2021-01-01");
    expect(state).toMatchObject({ status: "implementing", since: "2021-01-01" });
    expect(state.derivation).toEqual({ from: ["C"], liveInhabitantsFraction: 0.3 });
  });
  it("folds the connected municipalities alone to the same", () => {
    const log = liveIn("A", "D");
    log.confirm("C", "2020-01-01");
    const all = foldProject(register, log.events);
    expect(new Map([...foldRelated(register, "B", log.events)].sort())).toEqual(new Map([...all].sort()));
  });
});

describe("unusual registers", () => {
  it("a code that comes back does not take up what the earlier one said", () => {
    const register = createRegister(
      registerDataOf({ lines: { A: { to: "2018-06-01" }, "A again": { from: "2019-01-01" } } }),
    );
    expect(stateAfter(register, liveIn("A"), "A", "2018-05-31").status).toBe("live");
    expect(stateAfter(register, liveIn("A"), "A", "2019-01-01").status).toBe("none");
  });

  it("another name under the same code changes nothing", () => {
    const register = createRegister(
      registerDataOf({
        lines: { A: { name: "Oud", to: "2019-01-01" }, "A again": { name: "Nieuw", from: "2019-01-01" } },
        links: [["2019-01-01", "A", "A", "rename"]],
      }),
    );
    expect(stateAfter(register, liveIn("A"), "A", "2019-01-01")).toMatchObject({
      status: "live",
      derivation: null,
    });
  });

  it.each<RegisteredStatus>(["live", "exploring"])(
    "a part that splits off is %s like the whole",
    (status) => {
      const register = createRegister(
        registerDataOf({
          lines: { A: {}, B: { from: "2019-01-01" } },
          links: [["2019-01-01", "A", "B", "split"]],
        }),
      );
      const log = new EventLog();
      log.register("A", status, "2018-03-01");
      const on: Day = day("2019-01-01");
      const spans = foldProject(register, log.events);
      expect(stateOn(spans.get("B"), on, "B")).toMatchObject({ status, since: "2018-03-01" });
      expect(stateOn(spans.get("A"), on, "A")).toMatchObject({ status, derivation: null });
    },
  );
});
