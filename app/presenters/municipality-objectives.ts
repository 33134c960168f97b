import { readingValue } from "#app/domain/objectives/indicator-reading.ts";
import type { MunicipalityIndicator } from "#app/domain/objectives/municipality-indicators.ts";
import type { ObjectiveNumber } from "#app/domain/objectives/objective.ts";
import { isShare, type Unit } from "#app/domain/objectives/unit.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Language } from "#app/i18n/language.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { indicatorValue } from "./indicator-value.ts";

/** What an indicator is in one municipality, beside what it is in all of them. */
export interface MunicipalityObjective {
  readonly slug: string;
  readonly number: ObjectiveNumber;
  readonly name: string;
  readonly unit: Unit;
  readonly value: number;
  /** A share as a part of a whole; `null`: the value is no share, or was measured */
  readonly part: { readonly count: number; readonly total: number } | null;
  /** Of all municipalities together; `null`: not measured */
  readonly national: number | null;
}

export function municipalityObjectives(
  indicators: readonly MunicipalityIndicator[],
  language: Language,
): MunicipalityObjective[] {
  return indicators.map(({ slug, objective, version, value, computation, national }) => {
    const total = computation?.denominator ?? null;
    const isPart = computation !== null && total !== null && isShare(version.unit);
    return {
      slug,
      number: objective,
      name: version.name[language],
      unit: version.unit,
      value,
      part: isPart ? { count: computation.numerator, total } : null,
      national: readingValue(national),
    };
  });
}

/** The own value in words: of one thing whether it is so, of several how many. */
export function ownValueText(
  { part, value, unit }: MunicipalityObjective,
  t: Translate,
  format: Formatter,
): string {
  if (part === null) return indicatorValue(value, unit, t, format);
  if (part.total === 1)
    return t(part.count === 1 ? "municipality:objectives.yes" : "municipality:objectives.no");
  return t("municipality:objectives.part", {
    n: format.number(part.count),
    total: format.number(part.total),
  });
}
