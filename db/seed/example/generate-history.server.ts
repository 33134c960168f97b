import { addDays, type Day } from "#app/domain/day.ts";
import type { Municipality, MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { allMunicipalities, existingOn, type Register } from "#app/domain/municipality/register.ts";
import type { Draft } from "../draft.server.ts";
import { advanceSome, moveOverduePlans } from "./advancing.server.ts";
import { type Chance, createChance } from "./chance.server.ts";
import { goLive, startSome } from "./joining.server.ts";
import { createJournal, type Journal } from "./journal.server.ts";
import { changeMinds, confirmSome, makeMistakes } from "./keeping.server.ts";
import { type Month, monthsBetween } from "./month.server.ts";
import type { Neighbourhood } from "./neighbourhood.server.ts";
import { enter } from "./newcomers.server.ts";
import type { Pair } from "./pair.server.ts";
import type { Scene } from "./scene.server.ts";
import type { Story } from "./story.server.ts";
import { temperaments } from "./temperament.server.ts";
import { textSeed } from "./text-seed.server.ts";

function leadTheWay({ story, journal, pairOf, month }: Scene): void {
  const pair = pairOf.get(story.lead.municipalityCode);
  if (pair === undefined) return;
  const { implementsOn, liveOn } = story.lead;
  if (implementsOn >= month.first && implementsOn <= month.last) {
    journal.register(pair, "implementing", implementsOn, { plannedLiveOn: liveOn });
    pair.quietUntil = addDays(month.last, 1) > liveOn ? pair.quietUntil : addDays(liveOn, -1);
  }
  if (liveOn >= month.first && liveOn <= month.last) journal.register(pair, "live", liveOn);
}

function live(scene: Scene): void {
  leadTheWay(scene);
  goLive(scene);
  changeMinds(scene);
  advanceSome(scene);
  startSome(scene);
  moveOverduePlans(scene);
  confirmSome(scene);
  makeMistakes(scene);
}

function namesakesExcluded(municipalities: readonly Municipality[]): readonly Municipality[] {
  return [...new Map(municipalities.map((municipality) => [municipality.code, municipality])).values()];
}

/** The month of the last day is made up whole: chance must not depend on where a history is cut. */
const LONGEST_MONTH = 31;

interface HistorySetting {
  readonly register: Register;
  readonly neighbourhood: Neighbourhood;
  readonly seed: number;
  /** Everything that happened up to this day is in it; what came just after may be */
  readonly until: Day;
}

/**
 * Makes up how one project spread: by size, neighbourhood and supplier, with plans that slip, refusals, silence,
 * late entries and corrections, through every reorganisation of the register.
 *
 * The same register, story and seed always give the same drafts; a longer history begins with the shorter one.
 */
export function generateHistory(setting: HistorySetting, story: Story): readonly Draft[] {
  const { register, seed, neighbourhood, until } = setting;
  const chance: Chance = createChance(textSeed(seed, story.projectSlug));
  const journal: Journal = createJournal(story, chance);
  const temperamentOf = temperaments(seed, namesakesExcluded(allMunicipalities(register)));
  const entrance = { register, story, chance, journal, temperamentOf };
  const pairOf = new Map<MunicipalityCode, Pair>();

  const months = monthsBetween(story.lead.implementsOn, addDays(until, LONGEST_MONTH));
  for (const [index, month] of months.entries()) {
    const pairs = presentIn(register, month).map((municipality) => {
      const pair = pairOf.get(municipality.code) ?? enter(entrance, municipality, month.first, index === 0);
      pairOf.set(municipality.code, pair);
      return pair;
    });
    live({
      story,
      chance,
      journal,
      month,
      pairs,
      pairOf,
      neighboursOf: (code) => neighbourhood(code, month.last),
    });
  }
  return journal.drafts;
}

/** Municipalities that exist on the first and on the last day of a month. */
function presentIn(register: Register, { first, last }: Month): readonly Municipality[] {
  const atTheEnd = new Set(existingOn(register, last).map((municipality) => municipality.code));
  return existingOn(register, first).filter((municipality) => atTheEnd.has(municipality.code));
}
