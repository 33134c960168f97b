import { addDays, type Day } from "#app/domain/day.ts";
import { attraction } from "./attraction.server.ts";
import { curveOn } from "./curve.server.ts";
import { workingDayIn } from "./month.server.ts";
import type { Pair } from "./pair.server.ts";
import { isFree, isFreeToGoOn, type Scene } from "./scene.server.ts";
import type { CurvePoint } from "./story.server.ts";

/** How many it takes to reach the curve by the end of the month, without making up for a large gap at once. */
function stillWanted(scene: Scene, curve: readonly CurvePoint[], count: number): number {
  const { first, last } = scene.month;
  const height = curveOn(curve, last);
  const growth = Math.max(0, height - curveOn(curve, addDays(first, -1)));
  return Math.min(Math.round(height) - count, Math.ceil(growth * 1.5) + 1);
}

export function plannedDay(scene: Scene, on: Day): Day {
  const { planDays } = scene.story;
  const about = addDays(on, scene.chance.between(Math.round(planDays * 0.6), Math.round(planDays * 1.4)));
  return scene.chance.happens(0.6) ? addDays(about, 1 - Number(about.slice(8))) : about;
}

function start(scene: Scene, pair: Pair): void {
  const { story, chance, journal, month } = scene;
  const on = workingDayIn(month, chance);
  const isPilot = story.pilots.municipalityCodes.includes(pair.municipality.code);
  if (!isPilot && chance.happens(story.declinesChance)) {
    const reviewOn = addDays(on, chance.between(180, 550));
    journal.register(pair, "declined", on, { reason: chance.oneOf(story.reasons.decline), reviewOn });
  } else if (!isPilot && chance.happens(0.6)) {
    journal.register(pair, "exploring", on);
  } else {
    const status = !isPilot && chance.happens(0.75) ? "committed" : "implementing";
    journal.register(pair, status, on, chance.happens(0.8) ? { plannedLiveOn: plannedDay(scene, on) } : {});
  }
}

/** Municipalities of which nothing was heard say something for the first time, once the lead municipality began. */
export function startSome(scene: Scene): void {
  if (scene.month.first <= scene.story.lead.implementsOn) return;
  const silent = scene.pairs.filter((pair) => pair.status === "none" && isFree(scene, pair));
  const heardCount = scene.pairs.filter((pair) => pair.status !== "none").length;
  const wanted = stillWanted(scene, scene.story.started, heardCount);
  const starting = scene.chance.sample(silent, (pair) => attraction(scene, pair), wanted);
  for (const pair of starting) start(scene, pair);
}

/** Days before which a step must have been taken to be ready now. */
interface ReadyDays {
  readonly implementing: Day;
  readonly committed: Day;
}

function readiness({ month: { first, last } }: Scene, pair: Pair, before: ReadyDays): number {
  if (pair.status === "implementing" && pair.since < before.implementing) {
    if (pair.plannedLiveOn === null) return 1;
    if (pair.plannedLiveOn > last) return 0.4;
    return pair.plannedLiveOn >= first ? 8 : 3;
  }
  return pair.status === "committed" && pair.since < before.committed ? 0.15 : 0;
}

/** Those that are ready go live after the lead municipality, as many as the curve asks. */
export function goLive(scene: Scene): void {
  if (scene.month.first <= scene.story.lead.liveOn) return;
  const liveCount = scene.pairs.filter((pair) => pair.status === "live").length;
  const wanted = stillWanted(scene, scene.story.live, liveCount);
  const { first } = scene.month;
  const before = { implementing: addDays(first, -30), committed: addDays(first, -75) };
  const ready = scene.pairs.filter((pair) => isFreeToGoOn(scene, pair) && readiness(scene, pair, before) > 0);
  const weightOf = (pair: Pair) => readiness(scene, pair, before) * attraction(scene, pair);
  for (const pair of scene.chance.sample(ready, weightOf, wanted)) {
    scene.journal.register(pair, "live", workingDayIn(scene.month, scene.chance));
  }
}
