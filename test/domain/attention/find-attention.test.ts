import { describe, expect, it } from "vitest";
import { findAttention, type ProjectSituation } from "#app/domain/attention/find-attention.ts";
import { addDays, day } from "#app/domain/day.ts";
import { existingOn } from "#app/domain/municipality/register.ts";
import { noneState } from "#app/domain/participation/none-state.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import { bundledRegister } from "../support/bundled-register.ts";
import { projectOf } from "../support/project-of.ts";

const register = await bundledRegister();
const on = day("2018-12-31");
const project = projectOf({
  slug: "verhuizen",
  origin: "reported",
  confirmWithinDays: 100,
  leadMunicipality: null,
  phases: [{ phase: "scaling", on: day("2017-01-01"), reason: "" }],
});

function situation(
  states: Readonly<Record<string, Partial<ParticipationState>>>,
  more: Partial<ProjectSituation> = {},
): ProjectSituation {
  return {
    project,
    states: existingOn(register, on).map(({ code }) => ({ ...noneState(code), ...states[code] })),
    startedCodes: new Set(),
    implementationDays: [],
    ...more,
  };
}

const live = { status: "live", since: day("2018-06-01"), heardOn: on, revision: 1 } as const;

describe("the attention list", () => {
  it("is empty where nobody said anything", () => {
    expect(findAttention(register, { on, situations: [situation({})] })).toEqual([]);
  });

  it("asks a municipality whose neighbours are live, with the supplier it has in another project", () => {
    // Gouda lies between six; the four of these that are live have supplier A.
    const around = ["GM1931", "GM0542", "GM0502", "GM1892", "GM0537", "GM1884"];
    const withA = { ...live, supplier: "A" };
    const first = situation(Object.fromEntries(around.map((code) => [code, withA])), {
      startedCodes: new Set(around),
    });
    const other = situation(
      { GM0513: { ...live, supplier: "A" } },
      {
        project: { ...project, slug: "aangifte" },
        startedCodes: new Set(["GM0513"]),
      },
    );
    const gouda = findAttention(register, { on, situations: [first, other] }).filter(
      ({ municipalityCode }) => municipalityCode === "GM0513",
    );
    expect(gouda).toMatchObject([
      {
        projectSlug: "verhuizen",
        reasons: [{ kind: "ready_to_ask", supplier: "A", liveWithSupplierCount: 6 }],
      },
    ]);
  });

  it("has a municipality once per project, with all its reasons", () => {
    const late = {
      status: "implementing",
      since: addDays(on, -400),
      heardOn: addDays(on, -300),
      plannedLiveOn: addDays(on, -10),
    } as const;
    const found = findAttention(register, {
      on,
      situations: [situation({ GM0344: late }, { implementationDays: [30, 60, 90, 120] })],
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.reasons.map(({ kind }) => kind)).toEqual(["plan_passed", "slow", "silent"]);
    expect(found[0]?.reasons[1]).toMatchObject({ othersDays: 90, othersCount: 4 });
  });

  it("knows that a successor goes on where its predecessors started", () => {
    const later = day("2019-06-30");
    const states = existingOn(register, later).map(({ code }) => ({
      ...noneState(code),
      ...(code === "GM1966" ? { ...live, heardOn: later } : {}),
    }));
    const ask = (startedCodes: ReadonlySet<string>) =>
      findAttention(register, {
        on: later,
        situations: [{ project, states, startedCodes, implementationDays: [] }],
      }).map(({ reasons: [reason] }) => reason.kind);
    expect(ask(new Set())).toEqual(["contradiction"]);
    expect(ask(new Set(["GM0005"]))).toEqual([]);
  });
});
