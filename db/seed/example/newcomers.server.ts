import { addDays, type Day } from "#app/domain/day.ts";
import type { Municipality, MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { inhabitantsOn, type Register } from "#app/domain/municipality/register.ts";
import { foldRelated } from "#app/domain/participation/fold-project.ts";
import { stateOn } from "#app/domain/participation/state-on.ts";
import { numberDrafts } from "../number-drafts.server.ts";
import type { Chance } from "./chance.server.ts";
import type { Journal } from "./journal.server.ts";
import type { Pair } from "./pair.server.ts";
import type { Story } from "./story.server.ts";
import type { Temperament } from "./temperament.server.ts";

/** After a merger some never get round to it. */
const MERGED_NEVER_ANSWERS_CHANCE = 0.25;

interface Setting {
  readonly register: Register;
  readonly story: Story;
  readonly chance: Chance;
  readonly journal: Journal;
  readonly temperamentOf: ReadonlyMap<MunicipalityCode, Temperament>;
}

/**
 * A municipality enters the history. One that was formed in it begins with what its predecessors pass on, and is
 * quiet until it has settled.
 */
export function enter(setting: Setting, municipality: Municipality, on: Day, isFirstMonth: boolean): Pair {
  const { register, story, chance, journal, temperamentOf } = setting;
  const { code } = municipality;
  const temperament = temperamentOf.get(code);
  if (temperament === undefined) throw new Error(`No temperament for ${code}`);
  const entering = { municipality, temperament, inhabitants: inhabitantsOn(register, code, on) ?? 0 };
  const untouched = { plannedLiveOn: null, reviewOn: null, lastRecordedAt: null };
  if (isFirstMonth) {
    const neverAnswers = chance.happens(story.neverAnswersChance);
    return {
      ...entering,
      ...untouched,
      neverAnswers,
      status: "none",
      since: on,
      quietUntil: addDays(on, -1),
    };
  }
  const state = stateOn(foldRelated(register, code, numberDrafts(journal.drafts)).get(code), on, code);
  return {
    ...entering,
    ...untouched,
    neverAnswers: chance.happens(MERGED_NEVER_ANSWERS_CHANCE),
    status: state.status,
    since: state.since ?? on,
    plannedLiveOn: state.plannedLiveOn,
    reviewOn: state.reviewOn,
    quietUntil: addDays(on, temperament.settlingDays),
  };
}
