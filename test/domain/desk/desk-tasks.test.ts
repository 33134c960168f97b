import { describe, expect, test } from "vitest";
import { day } from "#app/domain/day.ts";
import type { DeskProject } from "#app/domain/desk/desk-project.ts";
import { deskTasks } from "#app/domain/desk/desk-tasks.ts";
import { nextStatuses } from "#app/domain/desk/next-statuses.ts";
import { splitConfirmable } from "#app/domain/desk/split-confirmable.ts";
import { noneState } from "#app/domain/participation/none-state.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import { smallProjects } from "#test/db/small-world.ts";

const TODAY = day("2019-06-30");
const FRESH = day("2019-06-01");
const OLD = day("2019-01-01");
const derivation = { from: ["GM0005"], liveInhabitantsFraction: 0.2 };

function deskProject(
  slug: string,
  state: Partial<ParticipationState>,
  more: Partial<DeskProject> = {},
): DeskProject {
  const [reported] = smallProjects;
  if (!reported) throw new Error("the small world has no project");
  return {
    project: { ...reported, slug },
    state: { ...noneState("GM1966"), ...state },
    latestRevision: 1,
    lastHeard: null,
    waitingCount: 0,
    disputedBecause: null,
    ...more,
  };
}

const kinds = (projects: readonly DeskProject[], askedSlugs: readonly string[] = []) =>
  deskTasks(projects, { today: TODAY, askedSlugs }).map((task) =>
    "slug" in task ? `${task.kind} ${task.slug}` : `${task.kind} ${task.slugs.join(",")}`,
  );

const PLAN_PASSED = { status: "implementing", plannedLiveOn: OLD, heardOn: FRESH } as const;

describe("what is asked now", () => {
  test.each<[string, DeskProject, string[]]>([
    ["nothing of what is fresh", deskProject("a", { status: "live", heardOn: FRESH }), []],
    ["to confirm what is old", deskProject("a", { status: "live", heardOn: OLD }), ["to_confirm a"]],
    ["nothing of what was never said", deskProject("a", {}), []],
    ["a new day when the planned one has passed", deskProject("a", PLAN_PASSED), ["plan_passed a"]],
    [
      "nothing on the planned day itself",
      deskProject("a", { status: "implementing", plannedLiveOn: TODAY, heardOn: FRESH }),
      [],
    ],
    ["to check a derived state", deskProject("a", { status: "implementing", derivation }), ["derived a"]],
    [
      "to look again on the day that was given for it",
      deskProject("a", { status: "declined", reviewOn: TODAY, heardOn: FRESH }),
      ["review_due a"],
    ],
    [
      "to answer a dispute",
      deskProject("a", { status: "live", heardOn: FRESH }, { disputedBecause: "niemand gebruikt het" }),
      ["disputed a"],
    ],
    [
      "nothing of a dispute about a past state",
      deskProject("a", { status: "stopped", heardOn: FRESH }, { disputedBecause: "…" }),
      [],
    ],
    [
      "nothing but patience while an entry waits",
      deskProject("a", { status: "live", heardOn: OLD }, { waitingCount: 1 }),
      ["waiting a"],
    ],
  ])("%s", (_name, project, expected) => {
    expect(kinds([project])).toEqual(expected);
  });

  test("the most pressing comes first, and a project asks for one thing", () => {
    const projects = [
      deskProject("old", { status: "live", heardOn: OLD }),
      deskProject("round", {}),
      deskProject("derived", { status: "live", derivation }),
      deskProject("plan", PLAN_PASSED),
      deskProject("disputed", { status: "live", heardOn: OLD }, { disputedBecause: "…" }),
    ];
    expect(kinds(projects, ["round", "plan"])).toEqual([
      "disputed disputed",
      "plan_passed plan",
      "derived derived",
      "round round",
      "to_confirm old",
    ]);
  });

  test("a public source is asked for nothing", () => {
    const [, observed] = smallProjects;
    if (!observed) throw new Error("the small world has no observed project");
    const project = { ...deskProject("x", { status: "live", heardOn: OLD }), project: observed };
    expect(kinds([project], [observed.slug])).toEqual([]);
  });
});

describe("everything is still right", () => {
  test("is about every state that can stay as it is, and says why not about the others", () => {
    const [, observed] = smallProjects;
    const { confirmable, leftOut } = splitConfirmable(
      [
        deskProject("fresh", { status: "live", heardOn: FRESH }),
        deskProject("derived", { status: "implementing", derivation }),
        deskProject("none", {}),
        deskProject("plan", PLAN_PASSED),
        deskProject("waiting", { status: "live" }, { waitingCount: 1 }),
        ...(observed ? [{ ...deskProject("x", { status: "live" }), project: observed }] : []),
      ],
      TODAY,
    );
    expect(confirmable.map(({ project }) => project.slug)).toEqual(["fresh", "derived"]);
    expect(leftOut.map(({ deskProject: { project }, why }) => `${project.slug} ${why}`)).toEqual([
      "none nothing_said",
      "plan plan_passed",
      "waiting waiting",
      "aangifte observed",
    ]);
  });
});

describe("what can be said next", () => {
  test("follows the rules, and more where the state was derived", () => {
    expect(nextStatuses({ ...noneState("x"), status: "live" })).toEqual(["stopped"]);
    expect(nextStatuses({ ...noneState("x"), status: "live", derivation })).toEqual([
      "exploring",
      "committed",
      "implementing",
      "live",
      "stopped",
      "declined",
    ]);
    expect(nextStatuses(noneState("x"))).not.toContain("stopped");
  });
});
