import type { Day } from "#app/domain/day.ts";
import {
  CADENCE_TERMS,
  DIRECTION_TERMS,
  ORIGIN_TERMS,
  PHASE_TERMS,
  PROGRESS_TERMS,
  UNIT_TERMS,
} from "#app/domain/dutch-terms.ts";
import type { ObjectiveAssessment } from "#app/domain/objectives/objective-change.ts";
import type { IndicatorStanding } from "#app/domain/objectives/objective-standing.ts";
import type { ScoreSeries } from "#app/domain/objectives/score-series.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Cell, Table } from "#app/server/table-file/table.ts";
import type { ObjectiveMatrixRow } from "./objective-matrix.ts";
import { readingOrigin } from "./objectives-origin.ts";

/** The scores of the objectives as a file. */
export function scoresTable(objectives: readonly ObjectiveAssessment[], on: Day): Table {
  return {
    columns: [
      "peildatum",
      "doelstelling",
      "titel",
      "score",
      "verwacht",
      "gewicht_gemeten",
      "gewicht",
      "aandeel_gemeten",
      "klasse",
      "sinds",
      "score_toen",
      "verandering",
    ],
    rows: objectives.map(({ objective, score, progressClass, change }) => [
      on,
      objective.number,
      objective.title.nl,
      score.score,
      score.expected,
      score.measuredWeight,
      score.totalWeight,
      score.measuredFraction,
      PROGRESS_TERMS[progressClass],
      change.since,
      change.scoreBefore,
      change.scoreChange,
    ]),
  };
}

/** The scores over time as a file. */
export function scoreSeriesTable(series: readonly ScoreSeries[]): Table {
  return {
    columns: ["datum", "doelstelling", "score", "aandeel_gemeten"],
    rows: series.flatMap(({ objective, points }) =>
      points.map(({ on, score, measuredFraction }) => [on, objective, score, measuredFraction]),
    ),
  };
}

/** What projects contribute and how far they are, as a file. */
export function contributionsTable(matrix: readonly ObjectiveMatrixRow[], on: Day): Table {
  return {
    columns: [
      "peildatum",
      "project",
      "naam",
      "doelstelling",
      "gewicht",
      "reden",
      "fase",
      "in_gebruik",
      "gemeenten",
      "herkomst",
      "herkomst_gewicht",
    ],
    rows: matrix.flatMap((row) =>
      row.contributions.map(({ objective, weight, reason, origin }): Cell[] => [
        on,
        row.slug,
        row.name.nl,
        objective,
        weight,
        reason.nl,
        row.phase === null ? null : PHASE_TERMS[row.phase],
        row.liveCount,
        row.municipalityCount,
        ORIGIN_TERMS[row.origin],
        ORIGIN_TERMS[origin],
      ]),
    ),
  };
}

const INDICATOR_COLUMNS = [
  "peildatum",
  "doelstelling",
  "indicator",
  "naam",
  "definitie_nummer",
  "soort",
  "formule",
  "eenheid",
  "richting",
  "frequentie",
  "gewicht",
  "waarde",
  "waarde_laag",
  "waarde_hoog",
  "teller",
  "noemer",
  "periode",
  "nulmeting",
  "nulmeting_op",
  "doel",
  "doel_op",
  "voortgang",
  "verwacht",
  "klasse",
  "volgende_meting",
  "bron",
  "eigenaar",
  "herkomst",
  "herkomst_nulmeting",
  "herkomst_doel",
  "sinds",
  "waarde_toen",
  "bijdrage_aan_verandering",
] as const;

/** Indicators as a file, with all that progress and score are calculated from. Shares are fractions, money whole cents. */
export function indicatorsTable(
  objectives: readonly ObjectiveAssessment[],
  on: Day,
  projects: readonly Pick<Project, "origin">[],
): Table {
  return {
    columns: INDICATOR_COLUMNS,
    rows: objectives.flatMap((assessment) =>
      assessment.indicators.map((own): Cell[] => {
        const { version, calculation, progressClass, due } = own;
        const origin = readingOrigin(own, projects);
        const move = assessment.change.moves.find(({ slug }) => slug === own.slug);
        return [
          on,
          assessment.objective.number,
          own.slug,
          version.name.nl,
          own.span.definitionNumber,
          version.source.kind === "computed" ? "berekend" : "gemeten",
          version.source.kind === "computed" ? version.source.formula : null,
          UNIT_TERMS[version.unit],
          DIRECTION_TERMS[version.direction],
          CADENCE_TERMS[version.cadence],
          version.weight,
          ...readingCells(own),
          version.baseline.value,
          version.baseline.on,
          version.target.value,
          version.target.on,
          calculation?.progress ?? null,
          own.expected,
          PROGRESS_TERMS[progressClass],
          due?.period.text ?? null,
          version.sourceName,
          version.owner,
          origin && ORIGIN_TERMS[origin],
          ORIGIN_TERMS[version.baseline.origin],
          ORIGIN_TERMS[version.target.origin],
          assessment.change.since,
          move?.valueBefore ?? null,
          move?.scoreChange ?? null,
        ];
      }),
    ),
  };
}

/** Value, its range, what it was divided from, and the period it is about. */
function readingCells({ reading }: IndicatorStanding): Cell[] {
  switch (reading.kind) {
    case "computed": {
      const { value, range, numerator, denominator } = reading.computation;
      return [value, range?.low ?? null, range?.high ?? null, numerator, denominator, null];
    }
    case "measured":
      return [reading.value, null, null, null, null, reading.measurement.period.text];
    case "not_measured":
      return [null, null, null, null, null, null];
  }
}
