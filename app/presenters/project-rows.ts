import { STATUSES_DOWNWARD } from "#app/components/tile/status-order.ts";
import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { findMunicipality, inhabitantsOn, type Register } from "#app/domain/municipality/register.ts";
import { isFresh } from "#app/domain/participation/freshness.ts";
import { type Dispute, disputeOf, type LiveReviews } from "#app/domain/participation/live-review.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { MunicipalitySort, ProjectParams } from "#app/urls/project-params.ts";
import type { Sort } from "#app/urls/sort-param.ts";

/** One municipality in the table of a project; the same in page and download. */
export interface ProjectRow {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly province: string;
  readonly status: Status;
  readonly since: Day | null;
  readonly plannedLiveOn: Day | null;
  readonly reason: string | null;
  readonly supplier: string | null;
  /** `null`: not known */
  readonly inhabitants: number | null;
  readonly heardOn: Day | null;
  /** Something was said once, but not confirmed in time */
  readonly isStale: boolean;
  /** Names of the predecessors a derived state comes from; `null`: not derived */
  readonly derivedFrom: readonly string[] | null;
  /** That the project lead disputes that it is live; `null`: nobody does */
  readonly dispute: Dispute | null;
}

interface RowsOptions {
  readonly register: Register;
  readonly project: Project;
  readonly on: Day;
  readonly reviews: LiveReviews;
}

/** One row per state, in the order given. */
export function projectRows(
  states: readonly ParticipationState[],
  { register, project, on, reviews }: RowsOptions,
): ProjectRow[] {
  return states.map((state) => {
    const municipality = findMunicipality(register, state.municipalityCode, on);
    const nameOf = (code: MunicipalityCode) => findMunicipality(register, code)?.name ?? code;
    return {
      code: state.municipalityCode,
      name: municipality?.name ?? state.municipalityCode,
      province: municipality?.province ?? "",
      status: state.status,
      since: state.since,
      plannedLiveOn: state.plannedLiveOn,
      reason: state.reason,
      supplier: state.supplier,
      inhabitants: inhabitantsOn(register, state.municipalityCode, on),
      heardOn: state.heardOn,
      isStale: state.status !== "none" && !isFresh(project, state, on),
      derivedFrom: state.derivation?.from.map(nameOf) ?? null,
      dispute: disputeOf(state, reviews),
    };
  });
}

/** The rows that match the filters, sorted as asked; equal ones by name. */
export function chooseRows(rows: readonly ProjectRow[], params: ProjectParams): ProjectRow[] {
  const name = plain(params.name);
  const chosen = rows.filter(
    (row) =>
      (params.status === null || row.status === params.status) &&
      (params.province === null || row.province === params.province) &&
      (name === "" || plain(row.name).includes(name)),
  );
  return sortRows(chosen, params.sort);
}

const collator = new Intl.Collator("nl", { numeric: true });

/** Empty cells come last, whichever way the rest is sorted. */
function sortRows(rows: ProjectRow[], { by, descending }: Sort<MunicipalitySort>): ProjectRow[] {
  const direction = descending ? -1 : 1;
  const cellOf = SORT_VALUES[by];
  return rows.sort((a, b) => {
    const left = cellOf(a);
    const right = cellOf(b);
    if (left === right) return byName(a, b);
    if (left === null) return 1;
    if (right === null) return -1;
    const order =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : collator.compare(String(left), String(right));
    return order === 0 ? byName(a, b) : order * direction;
  });
}

const SORT_VALUES: Readonly<Record<MunicipalitySort, (row: ProjectRow) => string | number | null>> = {
  name: (row) => row.name,
  status: (row) => STATUSES_DOWNWARD.indexOf(row.status),
  since: (row) => row.since,
  supplier: (row) => row.supplier,
  province: (row) => row.province || null,
  inhabitants: (row) => row.inhabitants,
};

function byName(a: ProjectRow, b: ProjectRow): number {
  return collator.compare(a.name, b.name);
}

/** Without accents and capitals, so that "sudwest" finds Súdwest-Fryslân. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
