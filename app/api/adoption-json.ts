import type { Day } from "#app/domain/day.ts";
import { ORIGIN_TERMS, PACE_TERMS } from "#app/domain/dutch-terms.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { AdoptionMeasures } from "#app/domain/participation/measures.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { type CountsJson, countsJson } from "./counts-json.ts";

/** Where a project stands in the words of the API. Fractions are 0–1; `null` where there is nothing to divide by. */
export interface AdoptionJson {
  readonly project: string;
  readonly herkomst: string;
  readonly herkomstDoel: string | null;
  readonly peildatum: Day;
  /** `null`: everything recorded up to `revisie` */
  readonly bekendOp: Instant | null;
  readonly revisie: number;
  readonly gemeenten: number;
  readonly aantallen: CountsJson;
  readonly dekking: { readonly gemeenten: number | null; readonly inwoners: number | null };
  /** In municipalities, unrounded; `null`: no target */
  readonly doel: number | null;
  readonly tempo: string;
  readonly opgave: { readonly vers: number; readonly aandeel: number | null };
  readonly bandbreedte: { readonly laag: number; readonly hoog: number };
  readonly snelheidPerMaand: number;
}

export function adoptionJson(
  project: Project,
  measures: AdoptionMeasures,
  { knownAt, revision }: { readonly knownAt: Instant | null; readonly revision: number },
): AdoptionJson {
  return {
    project: project.slug,
    herkomst: ORIGIN_TERMS[project.origin],
    herkomstDoel: measures.target === null ? null : ORIGIN_TERMS[project.targetOrigin],
    peildatum: measures.on,
    bekendOp: knownAt,
    revisie: revision,
    gemeenten: measures.municipalityCount,
    aantallen: countsJson(measures.counts),
    dekking: {
      gemeenten: measures.coverage.municipalitiesFraction,
      inwoners: measures.coverage.inhabitantsFraction,
    },
    doel: measures.target,
    tempo: PACE_TERMS[measures.pace],
    opgave: { vers: measures.reporting.freshCount, aandeel: measures.reporting.reportingFraction },
    bandbreedte: { laag: measures.range.low, hoog: measures.range.high },
    snelheidPerMaand: measures.velocityPerMonth,
  };
}
