import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { relatedCodes } from "#app/domain/municipality/reorganisation.ts";

/** Their histories in one project fit in some tens of megabytes, with a hundred events each. */
const CODES_PER_BATCH = 50;

/**
 * Municipalities with all that are connected with them by successions, in batches of which no two are connected: what
 * is written about one batch changes nothing in another, so that not all histories need be in memory at once.
 */
export function batchesOfRelated(
  register: Register,
  codes: Iterable<MunicipalityCode>,
): readonly (readonly MunicipalityCode[])[] {
  const seen = new Set<MunicipalityCode>();
  const batches: MunicipalityCode[][] = [];
  for (const code of codes) {
    if (seen.has(code)) continue;
    const related = [...relatedCodes(register, code)];
    for (const one of related) seen.add(one);
    const last = batches.at(-1);
    if (last && last.length < CODES_PER_BATCH) last.push(...related);
    else batches.push(related);
  }
  return batches;
}
