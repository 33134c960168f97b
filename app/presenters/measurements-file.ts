import { ORIGIN_TERMS } from "#app/domain/dutch-terms.ts";
import type { Measurement } from "#app/domain/objectives/measurement.ts";
import type { Table } from "#app/server/table-file/table.ts";

/** Values as a file that `import measurements` takes back. Shares are fractions, money whole cents. */
export function measurementsFile(measurements: readonly Measurement[]): Table {
  return {
    columns: [
      "indicator",
      "periode",
      "waarde",
      "project",
      "gemeente_code",
      "toelichting",
      "bevestiging",
      "herkomst",
      "vastgelegd_op",
    ],
    rows: measurements.map((own) => [
      own.indicatorSlug,
      own.period.text,
      own.value,
      own.projectSlug,
      own.municipalityCode,
      own.note,
      own.confirmation,
      ORIGIN_TERMS[own.origin],
      own.recordedAt,
    ]),
  };
}
