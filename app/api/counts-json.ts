import { COUNT_TERMS } from "#app/domain/dutch-terms.ts";
import { STATUSES, type StatusCounts } from "#app/domain/participation/status.ts";

type CountTerm = (typeof COUNT_TERMS)[keyof typeof COUNT_TERMS];

/** Number of municipalities per status, under the names of the API. */
export type CountsJson = Readonly<Record<CountTerm, number>>;

export function countsJson(counts: StatusCounts): CountsJson {
  return Object.fromEntries(STATUSES.map((status) => [COUNT_TERMS[status], counts[status]])) as CountsJson;
}
