import { ORIGIN_TERMS, UNIT_TERMS } from "#app/domain/dutch-terms.ts";
import type { IndicatorPoint } from "#app/domain/objectives/indicator-series.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Cell, Table } from "#app/server/table-file/table.ts";
import type { IndicatorDetail } from "./indicator-detail.ts";

/** The values of indicators over time, as a file: what their charts and tables show. */
export function indicatorSeriesTable(details: readonly IndicatorDetail[], computedOrigin: Origin): Table {
  return {
    columns: [
      "datum",
      "indicator",
      "eenheid",
      "definitie_nummer",
      "waarde",
      "waarde_laag",
      "waarde_hoog",
      "verwacht",
      "periode",
      "toelichting",
      "herkomst",
    ],
    rows: details.flatMap(({ standing, series }) =>
      series.points.map((point): Cell[] => [
        point.on,
        standing.slug,
        UNIT_TERMS[standing.version.unit],
        point.definitionNumber,
        point.value,
        point.range?.low ?? null,
        point.range?.high ?? null,
        point.expectedValue,
        point.measurement?.period.text ?? null,
        point.measurement?.note ?? null,
        ORIGIN_TERMS[pointOrigin(point, computedOrigin)],
      ]),
    ),
  };
}

/** What each project changed of each indicator between two days, as a file; the parts and the rest add up. */
export function splitTable(details: readonly IndicatorDetail[]): Table {
  return {
    columns: ["indicator", "eenheid", "van", "tot", "waarde_van", "waarde_tot", "project", "verandering"],
    rows: details.flatMap(({ standing, split }) => {
      if (split === null) return [];
      const { from, to, projects, rest } = split;
      const own = [standing.slug, UNIT_TERMS[standing.version.unit], from.on, to.on, from.value, to.value];
      return [
        ...projects.map(({ projectSlug, change }): Cell[] => [...own, projectSlug, change]),
        [...own, "rest", rest],
      ];
    }),
  };
}

export function pointOrigin({ measurement }: IndicatorPoint, computedOrigin: Origin): Origin {
  return measurement?.origin ?? computedOrigin;
}
