import type { Day } from "#app/domain/day.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** What the list of projects opens with. */
export interface ToldProjects {
  /** Projects that had started */
  readonly allCount: number;
  /** Those that match the filters */
  readonly chosenCount: number;
  readonly municipalityCount: number;
  readonly on: Day;
}

export function projectsSentence(told: ToldProjects, t: Translate, format: Formatter): string {
  const { allCount, chosenCount, municipalityCount, on } = told;
  const said = { n: format.number(allCount), day: format.day(on), total: format.number(municipalityCount) };
  if (chosenCount === allCount) return t("projects:lead", { ...said, count: allCount });
  return chosenCount === 1
    ? t("projects:leadFilteredOne", said)
    : t("projects:leadFiltered", { ...said, shown: format.number(chosenCount) });
}
