import { addDays } from "#app/domain/day.ts";
import { plannedDay } from "./joining.server.ts";
import { workingDayIn } from "./month.server.ts";
import type { Pair } from "./pair.server.ts";
import { isFreeToGoOn, type Scene } from "./scene.server.ts";

const CONFIRMATION_MONTHS = ["01", "04", "07", "10"];

function reconsider(scene: Scene, pair: Pair): void {
  const { story, chance, journal, month } = scene;
  const on = workingDayIn(month, chance);
  if (chance.happens(0.45)) {
    const reviewOn = addDays(on, chance.between(300, 400));
    journal.register(pair, "declined", on, { reason: chance.oneOf(story.reasons.decline), reviewOn });
  } else if (chance.happens(0.6)) {
    journal.register(pair, "exploring", on);
  }
}

function stop(scene: Scene, pair: Pair): void {
  const { story, chance, journal, month } = scene;
  journal.register(pair, "stopped", workingDayIn(month, chance), {
    reason: chance.oneOf(story.reasons.stop),
  });
}

function beginAgain(scene: Scene, pair: Pair): void {
  const on = workingDayIn(scene.month, scene.chance);
  scene.journal.register(pair, "implementing", on, { plannedLiveOn: plannedDay(scene, on) });
}

/** Live municipalities that stop, stopped ones that begin again, and refusals whose review day has come. */
export function changeMinds(scene: Scene): void {
  const { story, chance, month } = scene;
  const liveLongBefore = addDays(month.first, -150);
  const stoppedLongBefore = addDays(month.first, -200);
  for (const pair of scene.pairs) {
    if (!isFreeToGoOn(scene, pair)) continue;
    const { status, since, reviewOn } = pair;
    if (status === "live" && since < liveLongBefore && chance.happens(story.stopsChance)) {
      stop(scene, pair);
    } else if (status === "stopped" && since < stoppedLongBefore && chance.happens(story.commitsChance / 2)) {
      beginAgain(scene, pair);
    } else if (status === "declined" && reviewOn !== null) {
      if (reviewOn >= month.first && reviewOn <= month.last) reconsider(scene, pair);
    }
  }
}

/** Four times a year most municipalities say that nothing changed; some seldom do. */
export function confirmSome(scene: Scene): void {
  if (!CONFIRMATION_MONTHS.includes(scene.month.first.slice(5, 7))) return;
  for (const pair of scene.pairs) {
    if (pair.status === "none" || !isFreeToGoOn(scene, pair)) continue;
    if (scene.chance.happens(pair.temperament.confirmsChance)) {
      scene.journal.confirm(pair, workingDayIn(scene.month, scene.chance));
    }
  }
}

/** Now and then somebody ticks the wrong box. */
export function makeMistakes(scene: Scene): void {
  const { story, chance, journal, month } = scene;
  if (month.first <= story.lead.liveOn) return;
  for (const pair of scene.pairs) {
    if (pair.status !== "exploring" || !isFreeToGoOn(scene, pair) || pair.municipality.validTo !== null)
      continue;
    if (chance.happens(0.008)) journal.registerByMistake(pair, workingDayIn(month, chance));
  }
}
