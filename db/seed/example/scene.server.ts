import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Chance } from "./chance.server.ts";
import type { Journal } from "./journal.server.ts";
import type { Month } from "./month.server.ts";
import type { Pair } from "./pair.server.ts";
import type { Story } from "./story.server.ts";

/** One project in one month of its invented history. */
export interface Scene {
  readonly story: Story;
  readonly chance: Chance;
  readonly journal: Journal;
  readonly month: Month;
  /** The municipalities that exist all month */
  readonly pairs: readonly Pair[];
  readonly pairOf: ReadonlyMap<MunicipalityCode, Pair>;
  /** Land neighbours that exist this month */
  neighboursOf(code: MunicipalityCode): readonly MunicipalityCode[];
}

/** Whether the pair may still say something this month. */
export function isFree(scene: Scene, pair: Pair): boolean {
  return pair.quietUntil < scene.month.first;
}

/** Whether the pair may go on from what was said before; one that never answers has not begun. */
export function isFreeToGoOn(scene: Scene, pair: Pair): boolean {
  return isFree(scene, pair) && (pair.lastRecordedAt !== null || !pair.neverAnswers);
}
