import type { Day } from "#app/domain/day.ts";
import { ORIGIN_TERMS, STATUS_TERMS } from "#app/domain/dutch-terms.ts";
import { STATUSES } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Table } from "#app/server/table-file/table.ts";
import { FIELD_PARAM, PACE_PARAM, PHASE_PARAM } from "#app/urls/projects-params.ts";
import type { ProjectStanding } from "./project-standing.ts";

/** The list of projects as a file. Words as people hand them in; fractions 0–1. */
export function projectsTable(standings: readonly ProjectStanding[], on: Day): Table {
  return {
    columns: [
      "peildatum",
      "project",
      "naam",
      "domein",
      "fase",
      "gemeenten",
      ...STATUSES.map((status) => STATUS_TERMS[status]),
      "dekking_gemeenten",
      "dekking_inwoners",
      "gepland",
      "tempo",
      "snelheid_per_maand",
      "herkomst",
      "herkomst_doel",
    ],
    rows: standings.map((standing) => [
      on,
      standing.slug,
      standing.name,
      FIELD_PARAM.words[standing.field],
      standing.phase === null ? null : PHASE_PARAM.words[standing.phase],
      standing.municipalityCount,
      ...STATUSES.map((status) => standing.counts[status]),
      standing.municipalitiesFraction,
      standing.inhabitantsFraction,
      standing.target,
      PACE_PARAM.words[standing.pace],
      standing.velocityPerMonth,
      ORIGIN_TERMS[standing.origin],
      targetOrigin(standing),
    ]),
  };
}

function targetOrigin({ origin, hasExampleTarget, target }: ProjectStanding): string | null {
  if (target === null) return null;
  const word: Origin = hasExampleTarget || origin === "example" ? "example" : "reported";
  return ORIGIN_TERMS[word];
}
