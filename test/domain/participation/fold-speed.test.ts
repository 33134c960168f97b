import { expect, it } from "vitest";
import { addDays, day } from "#app/domain/day.ts";
import { existingOn } from "#app/domain/municipality/register.ts";
import { adoptionChanges } from "#app/domain/participation/adoption-changes.ts";
import { foldProject } from "#app/domain/participation/fold-project.ts";
import { seriesNow, seriesThen } from "#app/domain/participation/series.ts";
import { bundledRegister } from "../support/bundled-register.ts";
import { EventLog } from "../support/event-log.ts";
import { projectOf } from "../support/project-of.ts";

const PER_PAIR = 100;
/** Milliseconds; a busy machine takes up to twice what a quiet one does. */
const LIMIT = 400;

/** Processor time of the quickest of a few runs, in milliseconds: what others do meanwhile does not count. */
function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const before = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}

it("folds a long history of all municipalities in a moment", async () => {
  const register = await bundledRegister();
  const log = new EventLog();
  for (const { code } of existingOn(register, day("2018-12-31"))) {
    for (let index = 0; index < PER_PAIR; index += 1) {
      const on = addDays(day("2015-06-01"), index * 13);
      if (index === 10) log.register(code, "committed", on);
      else if (index === 40) log.register(code, "live", on);
      else log.confirm(code, on);
    }
  }
  expect(log.events).toHaveLength(38_000);
  expect(fastest(() => foldProject(register, log.events))).toBeLessThan(LIMIT);

  const spans = foldProject(register, log.events);
  const range = { from: day("2015-06-01"), to: day("2026-11-01"), step: "day" } as const;
  expect(
    fastest(() => seriesThen(register, projectOf(), adoptionChanges(register, spans), range)),
  ).toBeLessThan(LIMIT);
  expect(fastest(() => seriesNow(register, projectOf(), spans, range))).toBeLessThan(LIMIT);
});
