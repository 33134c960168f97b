import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Day, day, monthEndsBetween } from "#app/domain/day.ts";
import { existingOn } from "#app/domain/municipality/register.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { statesOn } from "#app/domain/participation/state-on.ts";
import { numberDrafts } from "#db/seed/number-drafts.server.ts";
import { observedDrafts } from "#db/seed/open-raadsinformatie/observed-drafts.server.ts";
import { register } from "./bundled-register.ts";

// Counted by other means: straight from the tables, in a few lines that share nothing with the product.
const folder = new URL("../../db/seed/", import.meta.url);
const table = (path: string) =>
  readFileSync(new URL(path, folder), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.match(/("[^"]*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, "")) ?? []);
const municipalities = table("register/municipalities.csv");
const links = table("register/reorganisations.csv");
const listings = table("open-raadsinformatie/listings.csv");

const within = (on: string, from = "", until = "") => from <= on && (until === "" || on < until);
const dayBefore = (on: string) => new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);

function isListed(code: string, on: string): boolean {
  const own = listings.filter((row) => row[0] === code && (row[3] ?? "") <= on);
  if (own.length > 0) return own.some((row) => within(on, row[3], row[4]));
  const [begins = ""] = municipalities.filter((row) => row[0] === code).map((row) => row[3]);
  const before = links.filter((row) => row[2] === code && row[0] === begins && begins <= on);
  return before.length > 0 && before.every((row) => isListed(row[1] ?? "", dayBefore(begins)));
}

function countListed(on: string): number {
  return municipalities.filter((row) => within(on, row[3], row[4]) && isListed(row[0] ?? "", on)).length;
}

const events = numberDrafts(await observedDrafts(register));
const spans = foldProject(register, events);
const countLive = (on: Day) => statesOn(register, on, spans).filter(({ status }) => status === "live").length;
const stateOf = (code: string, on: string) =>
  statesOn(register, day(on), spans).find((state) => state.municipalityCode === code);

describe("Open Raadsinformatie", () => {
  test.each(monthEndsBetween(day("2015-06-01"), day("2026-10-31")))("live on %s equals the table", (on) => {
    expect(countLive(on)).toBe(countListed(on));
  });

  test.each([
    ["2018-02-22", 100],
    ["2018-12-31", 104],
    ["2019-12-31", 123],
  ])("on %s there are %i", (on, count) => {
    expect(countLive(day(on))).toBe(count);
  });

  test.each([
    ["2016-06-01", 390],
    ["2018-12-31", 380],
    ["2019-06-01", 355],
    ["2026-11-01", 342],
  ])("on %s out of %i", (on, count) => {
    expect(existingOn(register, day(on))).toHaveLength(count);
    expect(statesOn(register, day(on), spans)).toHaveLength(count);
  });

  test("a listing that outlives its municipality makes no event", () => {
    const molenwaard = events.filter((event) => event.municipalityCode === "GM1927");
    expect(molenwaard.map((event) => event.effectiveOn)).toEqual(["2017-12-29"]);
    expect(stateOf("GM1978", "2019-06-01")).toMatchObject({ status: "implementing" });
    expect(stateOf("GM1978", "2019-12-27")).toMatchObject({ status: "live", derivation: null });
  });

  test("five listed municipalities make a listed one", () => {
    expect(stateOf("GM1982", "2022-01-01")).toMatchObject({ status: "live", since: "2021-08-30" });
    expect(stateOf("GM1982", "2022-01-01")?.derivation?.liveInhabitantsFraction).toBe(1);
  });

  test("taking in a listed municipality does not make one listed", () => {
    expect(stateOf("GM0439", "2022-01-01")).toMatchObject({ status: "none" });
    expect(stateOf("GM0439", "2023-07-18")).toMatchObject({ status: "live" });
  });

  test("a technical removal is a stop that says so, and a second listing is live again", () => {
    const oostzaan = stateOf("GM0431", "2025-01-15");
    expect(oostzaan).toMatchObject({ status: "stopped" });
    expect(oostzaan?.reason).toContain("Invalid site");
    expect(stateOf("GM0168", "2019-05-09")).toMatchObject({ status: "stopped" });
    expect(stateOf("GM0168", "2019-05-10")).toMatchObject({ status: "live", supplier: "iBabs" });
  });

  test("another supplier is told by a confirmation and leaves the day it went live", () => {
    expect(stateOf("GM0014", "2020-06-21")).toMatchObject({ supplier: "Notubiz", since: "2017-11-30" });
    expect(stateOf("GM0014", "2020-06-22")).toMatchObject({
      supplier: "GemeenteOplossingen",
      since: "2017-11-30",
      status: "live",
    });
  });

  test("every event counts as recorded at the end of its day", () => {
    for (const { effectiveOn, recordedAt, source } of events) {
      expect(recordedAt.slice(11)).toMatch(/^2[12]:59:59\.999Z$/);
      expect(recordedAt.slice(0, 10)).toBe(effectiveOn);
      expect(source).toBe("import");
    }
  });
});
