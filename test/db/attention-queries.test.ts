import { expect, test } from "vitest";
import { findAttention } from "#app/domain/attention/find-attention.ts";
import { day } from "#app/domain/day.ts";
import type { Db } from "#db/connect.server.ts";
import { findImplementationDays } from "#db/queries/attention/find-implementation-days.server.ts";
import { findSituations } from "#db/queries/attention/find-situations.server.ts";
import { findStartedCodes } from "#db/queries/attention/find-started-codes.server.ts";
import { recordEvents } from "#db/record/record-events.server.ts";
import { describeOnBoth } from "#test/support/database.ts";
import { fillSmallWorld, now, says, smallProjects, smallRegister } from "./small-world.ts";

const on = day("2019-06-30");
const slugs = ["verhuizen", "aangifte"];

async function fill(db: Db, drafts: Parameters<typeof recordEvents>[2]): Promise<void> {
  await fillSmallWorld(db);
  const outcome = await recordEvents(db, smallRegister, drafts, { now });
  expect(outcome.kind).toBe("recorded");
}

describeOnBoth("what the attention list is judged by", (open) => {
  test("days from implementing to live, of who is live now and went that way", async () => {
    const { db } = await open();
    await fill(db, [
      says("GM0014", "implementing", "2018-01-01"),
      says("GM0014", "live", "2018-03-02"),
      // Confirmed in between: the status began earlier.
      says("GM0005", "implementing", "2018-01-01", { plannedLiveOn: "2018-09-01" }),
      says("GM0005", "implementing", "2018-02-01", { plannedLiveOn: "2018-10-01" }),
      says("GM0005", "live", "2018-01-31", { projectSlug: "aangifte" }),
      says("GM0053", "committed", "2018-01-01"),
      says("GM0053", "live", "2018-02-01"),
    ]);
    expect(await findImplementationDays(db, { on, projectSlugs: slugs })).toEqual(
      new Map([["verhuizen", [60]]]),
    );
    const before = await findImplementationDays(db, { on: day("2018-03-01"), projectSlugs: slugs });
    expect(before).toEqual(new Map());
  });

  test("who started, before being live", async () => {
    const { db } = await open();
    await fill(db, [
      says("GM0014", "committed", "2018-01-01"),
      says("GM0005", "live", "2018-01-01"),
      says("GM0053", "implementing", "2018-01-01", { projectSlug: "aangifte" }),
      says("GM1651", "exploring", "2018-01-01"),
    ]);
    expect(await findStartedCodes(db, slugs)).toEqual(
      new Map([
        ["verhuizen", new Set(["GM0014"])],
        ["aangifte", new Set(["GM0053"])],
      ]),
    );
    expect(await findStartedCodes(db, ["verhuizen"])).toEqual(new Map([["verhuizen", new Set(["GM0014"])]]));
  });

  test("together give the list", async () => {
    const { db } = await open();
    await fill(db, [
      says("GM0014", "committed", "2019-06-01", { plannedLiveOn: "2019-06-20" }),
      says("GM1966", "live", "2019-05-01"),
    ]);
    const situations = await findSituations(db, smallRegister, { on, projects: smallProjects });
    const found = findAttention(smallRegister, { on, situations });
    expect(found.map((entry) => [entry.municipalityCode, entry.reasons.map(({ kind }) => kind)])).toEqual([
      ["GM0014", ["plan_passed"]],
      ["GM1966", ["contradiction"]],
    ]);
  });
});
