import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import type { EventDraft } from "#app/domain/participation/event-draft.ts";
import {
  allowedNextStatuses,
  type EventContext,
  findEventProblems,
  isAllowedChange,
} from "#app/domain/participation/rules.ts";
import type { RegisteredStatus, Status } from "#app/domain/participation/status.ts";
import { EventLog } from "../support/event-log.ts";
import { projectOf } from "../support/project-of.ts";
import { registerDataOf } from "../support/register-data-of.ts";

/** Rows: from; columns: exploring, committed, implementing, live, stopped, declined. */
const TABLE: Record<Status, readonly [number, number, number, number, number, number]> = {
  none: [1, 1, 1, 1, 0, 1],
  exploring: [1, 1, 1, 1, 0, 1],
  committed: [1, 1, 1, 1, 0, 1],
  implementing: [1, 1, 1, 1, 0, 1],
  live: [0, 0, 0, 0, 1, 0],
  stopped: [1, 1, 1, 1, 1, 1],
  declined: [1, 1, 1, 1, 0, 1],
};
const COLUMNS: readonly RegisteredStatus[] = [
  "exploring",
  "committed",
  "implementing",
  "live",
  "stopped",
  "declined",
];
const FROM: readonly Status[] = [
  "none",
  "exploring",
  "committed",
  "implementing",
  "live",
  "stopped",
  "declined",
];

describe("the table of changes", () => {
  it.each(
    FROM.flatMap((from) => COLUMNS.map((to, column) => [from, to, TABLE[from][column] === 1] as const)),
  )("%s → %s: %s", (from, to, isAllowed) => {
    expect(isAllowedChange(from, to)).toBe(isAllowed);
    expect(allowedNextStatuses(from).includes(to)).toBe(isAllowed);
  });
});

const register = createRegister(
  registerDataOf({
    lines: { A: {}, B: { to: "2019-01-01" }, C: { to: "2019-01-01" }, D: { from: "2019-01-01" } },
    links: [
      ["2019-01-01", "B", "D"],
      ["2019-01-01", "C", "D"],
    ],
  }),
);

/** What is wrong with an event that was written down, against the log before it. */
function problemsOf(
  write: (log: EventLog) => EventDraft,
  before: (log: EventLog) => void = () => {},
  given: Partial<EventContext> = {},
): string[] {
  const log = new EventLog();
  before(log);
  const events = [...log.events];
  const draft = write(log);
  const project = projectOf({ startOn: day("2017-01-01") });
  const context = { register, project, today: day("2019-12-31"), events, ...given };
  return findEventProblems(draft, context).map(({ field, code }) => `${field} ${code}`);
}

describe("an event", () => {
  it("that is right has no problems", () => {
    expect(
      problemsOf((log) => log.register("A", "committed", "2018-01-01", { plannedLiveOn: day("2019-01-01") })),
    ).toEqual([]);
  });

  it.each<[string, (log: EventLog) => EventDraft, string[]]>([
    ["a future day", (log) => log.register("A", "live", "2020-01-01"), ["per future_day"]],
    [
      "a day before the project",
      (log) => log.register("A", "live", "2016-12-31"),
      ["per before_project_start"],
    ],
    [
      "a day the municipality had ended",
      (log) => log.register("B", "live", "2019-01-01"),
      ["per municipality_did_not_exist"],
    ],
    [
      "a day it did not exist yet",
      (log) => log.register("D", "live", "2018-12-31"),
      ["per municipality_did_not_exist"],
    ],
    [
      "a municipality nobody knows",
      (log) => log.register("X", "live", "2018-12-31"),
      ["gemeente_code unknown_municipality"],
    ],
    [
      "stopping without ever using, or a reason",
      (log) => log.register("A", "stopped", "2018-01-01"),
      ["reden reason_required", "status change_not_allowed"],
    ],
    [
      "declining without a reason or review day",
      (log) => log.register("A", "declined", "2018-01-01", { reason: "  " }),
      ["reden reason_required", "herbeoordelen_op review_day_required"],
    ],
    [
      "a review day that is not later",
      (log) => log.register("A", "declined", "2018-01-01", { reason: "r", reviewOn: day("2018-01-01") }),
      ["herbeoordelen_op review_not_after_effective_day"],
    ],
    [
      "a review day without declining",
      (log) => log.register("A", "live", "2018-01-01", { reviewOn: day("2019-01-01") }),
      ["herbeoordelen_op review_not_allowed"],
    ],
    [
      "a plan where it does not belong",
      (log) => log.register("A", "exploring", "2018-01-01", { plannedLiveOn: day("2019-01-01") }),
      ["gepland_in_gebruik plan_not_allowed"],
    ],
    [
      "a plan for before the day itself",
      (log) => log.register("A", "committed", "2018-01-01", { plannedLiveOn: day("2017-12-31") }),
      ["gepland_in_gebruik plan_before_effective_day"],
    ],
    [
      "confirming what was never said",
      (log) => log.confirm("A", "2018-01-01"),
      ["status nothing_to_confirm"],
    ],
    [
      "all that is wrong, at once",
      (log) => log.register("A", "stopped", "2020-01-01", { plannedLiveOn: day("2021-01-01") }),
      ["per future_day", "gepland_in_gebruik plan_not_allowed", "reden reason_required"],
    ],
  ])("is refused for %s", (_, write, expected) => {
    expect(problemsOf(write)).toEqual(expected);
  });

  it("may take effect today, on the first day of the project and on the last day of the municipality", () => {
    expect(problemsOf((log) => log.register("A", "live", "2019-12-31"))).toEqual([]);
    expect(problemsOf((log) => log.register("A", "live", "2017-01-01"))).toEqual([]);
    expect(problemsOf((log) => log.register("B", "live", "2018-12-31"))).toEqual([]);
  });
});

describe("against what was said before and after", () => {
  const live = (log: EventLog) => log.register("A", "live", "2018-06-01");

  it("live goes only to stopped", () => {
    expect(problemsOf((log) => log.register("A", "committed", "2018-07-01"), live)).toEqual([
      "status change_not_allowed",
    ]);
    expect(problemsOf((log) => log.register("A", "live", "2018-07-01"), live)).toEqual([
      "status change_not_allowed",
    ]);
    expect(problemsOf((log) => log.register("A", "stopped", "2018-07-01", { reason: "r" }), live)).toEqual(
      [],
    );
  });

  it("also on the same day", () => {
    expect(problemsOf((log) => log.register("A", "committed", "2018-06-01"), live)).toEqual([
      "status change_not_allowed",
    ]);
  });

  it("what comes in late must fit what was said for later", () => {
    expect(problemsOf((log) => log.register("A", "committed", "2018-01-01"), live)).toEqual([]);
    expect(problemsOf((log) => log.register("A", "live", "2018-01-01"), live)).toEqual([
      "status next_change_not_allowed",
    ]);
  });

  it("a correction is judged without what it replaces", () => {
    const correct = (status: RegisteredStatus, on: string) => (log: EventLog) => {
      const [first] = log.events;
      if (!first) throw new Error("nothing to correct");
      return log.correct(first, status, on, { reason: "r" });
    };
    expect(problemsOf(correct("committed", "2018-06-01"), live)).toEqual([]);
    expect(problemsOf(correct("stopped", "2018-06-01"), live)).toEqual(["status change_not_allowed"]);
  });

  it("a withdrawal must leave what follows possible", () => {
    const stopped = (log: EventLog) => {
      live(log);
      log.register("A", "stopped", "2018-09-01", { reason: "r" });
    };
    const withdraw = (index: number) => (log: EventLog) => {
      const event = log.events[index];
      if (!event) throw new Error("nothing to withdraw");
      return log.withdraw(event, "2018-10-01");
    };
    expect(problemsOf(withdraw(0), stopped)).toEqual(["status next_change_not_allowed"]);
    expect(problemsOf(withdraw(1), stopped)).toEqual([]);
  });

  it("what is replaced must be of the pair and not be replaced already", () => {
    const corrected = (log: EventLog) => void log.correct(live(log), "committed", "2018-06-01");
    const replace =
      (revision: number, code = "A") =>
      (log: EventLog) => ({
        ...log.correct(log.register(code, "live", "2018-06-01"), "live", "2018-06-01"),
        replacesRevision: revision,
      });
    expect(problemsOf(replace(1), corrected)).toEqual(["vervangt already_replaced"]);
    expect(problemsOf(replace(2), corrected)).toEqual([]);
    expect(problemsOf(replace(99), corrected)).toEqual(["vervangt replaces_unknown_event"]);
    expect(problemsOf(replace(2, "B"), corrected)).toEqual(["vervangt replaces_unknown_event"]);
    const withdrawn = (log: EventLog) => void log.withdraw(live(log), "2018-06-01");
    expect(problemsOf(replace(2), withdrawn)).toEqual(["vervangt replaces_withdrawal"]);
  });

  it("a derived state may be confirmed, taken over or contradicted", () => {
    const predecessorsLive = (log: EventLog) => {
      log.register("B", "live", "2018-06-01");
      log.register("C", "live", "2018-06-01");
    };
    expect(problemsOf((log) => log.confirm("D", "2019-02-01"), predecessorsLive)).toEqual([]);
    for (const status of ["live", "implementing"] as const) {
      expect(problemsOf((log) => log.register("D", status, "2019-02-01"), predecessorsLive)).toEqual([]);
    }
    expect(
      problemsOf((log) => log.register("D", "stopped", "2019-02-01", { reason: "r" }), predecessorsLive),
    ).toEqual([]);
  });
});

describe("two people at once", () => {
  const write = (log: EventLog) => log.register("A", "implementing", "2018-07-01");
  const before = (log: EventLog) => {
    log.register("A", "committed", "2018-06-01");
    log.register("B", "committed", "2018-06-01");
  };
  it.each([
    [1, []],
    [null, ["revisie stale_revision"]],
    [2, ["revisie stale_revision"]],
  ])("based on revision %s: %j", (basedOnRevision, expected) => {
    expect(problemsOf(write, before, { basedOnRevision })).toEqual(expected);
  });
  it("the first of a pair is based on nothing", () => {
    expect(problemsOf(write, () => {}, { basedOnRevision: null })).toEqual([]);
    expect(problemsOf(write, () => {}, { basedOnRevision: 1 })).toEqual(["revisie stale_revision"]);
  });
});
