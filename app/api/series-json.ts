import type { Day } from "#app/domain/day.ts";
import { ORIGIN_TERMS } from "#app/domain/dutch-terms.ts";
import { fractionOf } from "#app/domain/participation/coverage.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { type CountsJson, countsJson } from "./counts-json.ts";

/** The course of a project in the words of the API. */
export interface SeriesJson {
  readonly project: string;
  readonly herkomst: string;
  /** `null`: no target */
  readonly herkomstDoel: string | null;
  readonly punten: readonly {
    readonly datum: Day;
    readonly gemeenten: number;
    readonly aantallen: CountsJson;
    /** Fractions 0–1; `null`: nobody to count, or no inhabitants known */
    readonly dekking: { readonly gemeenten: number | null; readonly inwoners: number | null };
    /** In municipalities, unrounded; `null`: no target */
    readonly doel: number | null;
  }[];
}

export function seriesJson(project: Project, points: readonly SeriesPoint[]): SeriesJson {
  return {
    project: project.slug,
    herkomst: ORIGIN_TERMS[project.origin],
    herkomstDoel: project.targets.length === 0 ? null : ORIGIN_TERMS[project.targetOrigin],
    punten: points.map((point) => ({
      datum: point.on,
      gemeenten: point.municipalityCount,
      aantallen: countsJson(point.counts),
      dekking: {
        gemeenten: fractionOf(point.counts.live, point.municipalityCount),
        inwoners: fractionOf(point.liveInhabitants, point.inhabitants),
      },
      doel: point.target,
    })),
  };
}
