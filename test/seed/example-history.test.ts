import { describe, expect, test } from "vitest";
import { type Day, day, dayOfInstant, daysBetween } from "#app/domain/day.ts";
import { relatedCodes } from "#app/domain/municipality/reorganisation.ts";
import { countStatuses } from "#app/domain/participation/count-statuses.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { reportingOf } from "#app/domain/participation/freshness.ts";
import { findEventProblems } from "#app/domain/participation/rules.ts";
import { statesOn } from "#app/domain/participation/state-on.ts";
import { STATUSES } from "#app/domain/participation/status.ts";
import { visibleEvents } from "#app/domain/participation/visible-events.ts";
import { paceOf } from "#app/domain/portfolio/pace.ts";
import { targetOn } from "#app/domain/portfolio/target.ts";
import { stories } from "#db/seed/example/stories.server.ts";
import { EXAMPLE_SEED, exampleEvents } from "#db/seed/example-events.server.ts";
import { portfolio } from "#db/seed/portfolio/portfolio.server.ts";
import { EXAMPLE_CLOCK } from "#db/seed/seed.server.ts";
import { register } from "./bundled-register.ts";
import { LONG_UNTIL, longLog, ofProject } from "./example-world.ts";

const TODAY = day("2018-12-31");

function statesAsKnown(slug: string, on: Day) {
  const known = visibleEvents(ofProject(slug), EXAMPLE_CLOCK);
  return statesOn(register, on, foldProject(register, known));
}

const invented = stories.map((story) => story.projectSlug);

describe("the example's log", { timeout: 120_000 }, () => {
  test("is numbered from 1 in the order of recording", () => {
    const outOfOrder = longLog.filter((event, index) => {
      const previous = longLog[index - 1];
      return event.revision !== index + 1 || (previous && event.recordedAt < previous.recordedAt);
    });
    expect(outOfOrder).toEqual([]);
  });

  test("holds nothing recorded before it happened or after its end", () => {
    const untimely = longLog.filter(
      (event) => event.effectiveOn > dayOfInstant(event.recordedAt) || event.recordedAt > LONG_UNTIL,
    );
    expect(untimely).toEqual([]);
  });

  test("is the same each time, and a shorter one is its beginning", async () => {
    const again = await exampleEvents(register, { seed: EXAMPLE_SEED, until: LONG_UNTIL });
    expect(again).toEqual(longLog);
    const short = await exampleEvents(register, { seed: EXAMPLE_SEED, until: EXAMPLE_CLOCK });
    expect(short.length).toBeGreaterThan(1000);
    expect(short).toEqual(longLog.slice(0, short.length));
    expect(longLog[short.length]?.recordedAt).toSatisfy((at: string) => at > EXAMPLE_CLOCK);
  });

  test("differs with another seed", async () => {
    const other = await exampleEvents(register, { seed: EXAMPLE_SEED + 1, until: EXAMPLE_CLOCK });
    expect(other).not.toEqual(longLog.slice(0, other.length));
  });

  test.each(portfolio)("obeys every rule, event by event: $slug", (project) => {
    const eventsByCode = new Map<string, ParticipationEvent[]>();
    const refused: unknown[] = [];
    for (const event of ofProject(project.slug)) {
      const related = [...relatedCodes(register, event.municipalityCode)];
      const problems = findEventProblems(event, {
        register,
        project,
        today: dayOfInstant(event.recordedAt),
        events: related.flatMap((code) => eventsByCode.get(code) ?? []),
      });
      if (problems.length > 0) refused.push({ event, problems });
      const own = eventsByCode.get(event.municipalityCode) ?? [];
      own.push(event);
      eventsByCode.set(event.municipalityCode, own);
    }
    expect(refused).toEqual([]);
  });
});

describe("the example on its own clock", () => {
  test.each([
    ["open-raadsinformatie", 104, 104],
    ["digitale-aangifte-overlijden", 140, 156],
    ["landelijke-verhuisservice", 81, 95],
    ["omgevingswet-slim-invoeren", 8, 13],
    ["expertise-informatieveiligheid", 205, 219],
    ["lastenverlichting-sociaal-domein", 1, 2],
  ])("%s is live in %i to %i of 380", (slug, lowest, highest) => {
    const states = statesAsKnown(slug, TODAY);
    expect(states).toHaveLength(380);
    const { live } = countStatuses(states);
    expect(live).toBeGreaterThanOrEqual(lowest);
    expect(live).toBeLessThanOrEqual(highest);
  });

  test("shows projects on every pace but completed", () => {
    const paces = portfolio.map((project) => {
      const { live } = countStatuses(statesAsKnown(project.slug, TODAY));
      return paceOf({ live, target: targetOn(project, TODAY, 380), municipalityCount: 380 });
    });
    expect(paces).toEqual(["far_behind", "on_track", "behind", "on_track", "behind", "no_target"]);
  });

  test("shows every status in its best known project", () => {
    const counts = countStatuses(statesAsKnown("digitale-aangifte-overlijden", TODAY));
    for (const status of STATUSES) expect(counts[status]).toBeGreaterThan(0);
  });

  test.each(invented.slice(0, 2))("%s: most confirm in time, not all", (slug) => {
    const project = portfolio.find((candidate) => candidate.slug === slug);
    if (!project) throw new Error(slug);
    const states = statesAsKnown(slug, TODAY);
    const { live } = countStatuses(states);
    const { liveLower, liveUpper } = reportingOf(project, TODAY, states);
    expect(liveLower).toBeGreaterThan(live * 0.6);
    expect(liveLower).toBeLessThan(live);
    expect(liveUpper).toBeGreaterThan(live);
  });
});

describe.each(stories)("the invented history of $projectSlug", (story) => {
  const events = ofProject(story.projectSlug);
  const declarations = events.flatMap((event) =>
    event.kind === "registration" || event.kind === "correction" ? [event] : [],
  );

  test("begins with the lead municipality, then the pilots", () => {
    expect(events[0]?.municipalityCode).toBe(story.lead.municipalityCode);
    const firstLive = declarations.filter((event) => event.status === "live").slice(0, 12);
    expect(firstLive[0]?.municipalityCode).toBe(story.lead.municipalityCode);
    const pilots = firstLive.filter((event) =>
      story.pilots.municipalityCodes.includes(event.municipalityCode),
    );
    expect(pilots.length).toBeGreaterThan(2);
  });

  test("has late, corrected and withdrawn entries", () => {
    const late = events.filter(
      (event) => daysBetween(event.effectiveOn, dayOfInstant(event.recordedAt)) > 20,
    );
    expect(late.length).toBeGreaterThan(10);
    expect(events.some((event) => event.kind === "correction")).toBe(true);
    expect(events.some((event) => event.kind === "withdrawal")).toBe(true);
  });

  test("has plans that slip, stops and refusals with their reason", () => {
    expect(declarations.some((event) => event.note !== null && event.plannedLiveOn !== null)).toBe(true);
    expect(declarations.some((event) => event.status === "stopped" && event.reason !== null)).toBe(true);
    expect(declarations.some((event) => event.status === "declined" && event.reviewOn !== null)).toBe(true);
  });

  test("goes through the mergers: some successors speak, one of them at least never does", () => {
    const merged = ["GM1959", "GM1960", "GM1961", "GM1963", "GM1966", "GM1969", "GM1970", "GM1978", "GM1954"];
    const spoke = merged.filter((code) => events.some((event) => event.municipalityCode === code));
    expect(spoke.length).toBeGreaterThan(2);
    const ended = events.filter((event) => event.municipalityCode === "GM0005");
    expect(ended.every((event) => event.effectiveOn < "2019-01-01")).toBe(true);
  });
});

test("some municipalities never answer", () => {
  const answered = new Set(
    longLog
      .filter((event) => invented.includes(event.projectSlug))
      .map((event) => `${event.projectSlug} ${event.municipalityCode}`),
  );
  const silent = statesOn(register, TODAY, new Map()).filter(
    ({ municipalityCode }) => !answered.has(`digitale-aangifte-overlijden ${municipalityCode}`),
  );
  expect(silent.length).toBeGreaterThan(5);
});

test("no event names a real supplier", () => {
  const suppliers = new Set(
    longLog
      .filter((event) => invented.includes(event.projectSlug))
      .flatMap((event) => ("supplier" in event && event.supplier !== null ? [event.supplier] : [])),
  );
  expect([...suppliers].sort()).toEqual([
    "Eigen beheer",
    "Leverancier A",
    "Leverancier B",
    "Leverancier C",
    "Leverancier D",
  ]);
});
