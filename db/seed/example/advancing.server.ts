import { addDays } from "#app/domain/day.ts";
import { plannedDay } from "./joining.server.ts";
import { workingDayIn } from "./month.server.ts";
import { isUnderWay, type Pair } from "./pair.server.ts";
import { isFreeToGoOn, type Scene } from "./scene.server.ts";

function decide(scene: Scene, pair: Pair): void {
  const { story, chance, journal, month } = scene;
  const on = workingDayIn(month, chance);
  if (chance.happens(story.declinesChance)) {
    const reviewOn = addDays(on, chance.between(180, 400));
    journal.register(pair, "declined", on, { reason: chance.oneOf(story.reasons.decline), reviewOn });
  } else {
    journal.register(pair, "committed", on, { plannedLiveOn: plannedDay(scene, on) });
  }
}

function implement(scene: Scene, pair: Pair): void {
  const { chance, journal, month } = scene;
  const on = workingDayIn(month, chance);
  const promised = pair.plannedLiveOn;
  const keepsPromise = promised !== null && promised > addDays(on, 60) && chance.happens(0.7);
  journal.register(pair, "implementing", on, {
    plannedLiveOn: keepsPromise ? promised : plannedDay(scene, on),
  });
}

/** Municipalities under way take their next step. */
export function advanceSome(scene: Scene): void {
  const { story, chance } = scene;
  for (const pair of scene.pairs) {
    if (!isFreeToGoOn(scene, pair)) continue;
    if (pair.status === "exploring" && chance.happens(story.commitsChance)) decide(scene, pair);
    else if (pair.status === "committed" && chance.happens(story.implementsChance)) implement(scene, pair);
  }
}

/** A planned day went by: some give a new one and say why, others leave the old one standing. */
export function moveOverduePlans(scene: Scene): void {
  const { story, chance, journal, month } = scene;
  for (const pair of scene.pairs) {
    if (!isUnderWay(pair) || !isFreeToGoOn(scene, pair)) continue;
    if (pair.plannedLiveOn === null || pair.plannedLiveOn >= month.first) continue;
    if (!chance.happens(pair.temperament.confirmsChance * 0.5)) continue;
    const on = workingDayIn(month, chance);
    const status = pair.status === "committed" ? "committed" : "implementing";
    const note = chance.oneOf(story.reasons.slip);
    journal.register(pair, status, on, { plannedLiveOn: plannedDay(scene, on), note });
  }
}
