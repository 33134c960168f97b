import type { Day } from "#app/domain/day.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

interface Facts {
  readonly on: Day;
  readonly today: Day;
  /** Pairs of a municipality and a project that are in use */
  readonly livePairs: number;
  readonly municipalityCount: number;
  /** Projects that had started */
  readonly projectCount: number;
}

/** The sentence over the list: how many municipalities there are, and how many projects they use on average. */
export function municipalitiesFinding(t: Translate, format: Formatter, facts: Facts): string {
  const { on, today, livePairs, municipalityCount, projectCount } = facts;
  const day = format.day(on);
  const total = format.number(municipalityCount);
  if (municipalityCount === 0) return t("municipalities:finding.noMunicipalities", { day });
  if (projectCount === 0) return t("municipalities:finding.noProjects", { day, total });
  if (projectCount === 1) {
    return t("municipalities:finding.only", { day, total, live: format.number(livePairs) });
  }
  return t(on === today ? "municipalities:finding.averageToday" : "municipalities:finding.average", {
    day,
    total,
    average: format.decimal(livePairs / municipalityCount, 1),
    projects: format.number(projectCount),
  });
}
