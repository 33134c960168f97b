import type { Day } from "#app/domain/day.ts";
import { FIELD_TERMS, KIND_TERMS, ORIGIN_TERMS, PHASE_TERMS, STATUS_TERMS } from "#app/domain/dutch-terms.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import type { EventSource, ParticipationEvent } from "#app/domain/participation/event.ts";
import type { ParticipationState } from "#app/domain/participation/state.ts";
import { statedFrom } from "#app/domain/participation/stated-from.ts";
import type { Origin, Project, TargetPoint } from "#app/domain/portfolio/project.ts";
import type { Cell, Table } from "#app/server/table-file/table.ts";
import { columnNames } from "./open-data-columns.ts";

const EVENT_KIND_TERMS: Readonly<Record<ParticipationEvent["kind"], string>> = {
  registration: "registratie",
  confirmation: "bevestiging",
  correction: "correctie",
  withdrawal: "intrekking",
};

const SOURCE_TERMS: Readonly<Record<EventSource, string>> = {
  municipality: "gemeente",
  taskforce: "taskforce",
  project: "project",
  import: "import",
  api: "api",
};

interface StatesOptions {
  readonly register: Register;
  /** Since when those that stopped were live, by project and code */
  readonly liveSince: ReadonlyMap<string, ReadonlyMap<string, Day>>;
  readonly projects: readonly Project[];
  readonly on: Day;
}

/** The states of municipalities that reported something, by project; the silent ones stand in the register. */
export function statesTable(
  statesBySlug: ReadonlyMap<string, readonly ParticipationState[]>,
  { register, liveSince, projects, on }: StatesOptions,
): Table {
  const rows = projects.flatMap((project) =>
    (statesBySlug.get(project.slug) ?? [])
      .filter(({ status }) => status !== "none")
      .map((state): Cell[] => [
        on,
        project.slug,
        state.municipalityCode,
        findMunicipality(register, state.municipalityCode, on)?.name ?? null,
        STATUS_TERMS[state.status],
        statedFrom(register, state, on),
        state.plannedLiveOn,
        state.reason,
        state.reviewOn,
        state.supplier,
        state.evidenceUrl,
        liveSince.get(project.slug)?.get(state.municipalityCode) ?? null,
        state.heardOn,
        state.derivation?.from.join("; ") ?? null,
        ORIGIN_TERMS[project.origin],
      ]),
  );
  return { columns: columnNames("states"), rows };
}

/** The log, in the order in which it was recorded. */
export function eventsTable(
  events: readonly ParticipationEvent[],
  originBySlug: ReadonlyMap<string, Origin>,
): Table {
  return {
    columns: columnNames("events"),
    rows: events.map((event) => {
      const declared = event.kind === "registration" || event.kind === "correction" ? event : null;
      const origin = originBySlug.get(event.projectSlug);
      return [
        event.revision,
        EVENT_KIND_TERMS[event.kind],
        event.projectSlug,
        event.municipalityCode,
        declared && STATUS_TERMS[declared.status],
        event.effectiveOn,
        declared?.plannedLiveOn ?? null,
        event.kind === "confirmation" ? null : event.reason,
        declared?.reviewOn ?? null,
        event.kind === "withdrawal" ? null : event.supplier,
        event.kind === "withdrawal" ? null : event.evidenceUrl,
        event.note,
        event.kind === "correction" || event.kind === "withdrawal" ? event.replacesRevision : null,
        SOURCE_TERMS[event.source],
        event.recordedAt,
        origin === undefined ? null : ORIGIN_TERMS[origin],
      ];
    }),
  };
}

/** The portfolio, with as many columns of phases and targets as the project with the most of them needs. */
export function projectsFile(projects: readonly Project[]): Table {
  const phaseCount = Math.max(1, ...projects.map(({ phases }) => phases.length));
  const targetCount = Math.max(1, ...projects.map(({ targets }) => targets.length));
  const fixed = columnNames("projects").slice(0, -5);
  return {
    columns: [
      ...fixed,
      ...upTo(phaseCount).flatMap((number) => {
        const end = number === 1 ? "" : `_${number}`;
        return [`fase${end}`, `fase_per${end}`, `fase_reden${end}`];
      }),
      ...upTo(targetCount).flatMap((number) => [`doel_per_${number}`, `doel_gemeenten_${number}`]),
    ],
    rows: projects.map((project) => [
      project.slug,
      project.name.nl,
      project.name.en,
      project.summary.nl,
      project.summary.en,
      FIELD_TERMS[project.field],
      KIND_TERMS[project.kind],
      project.leadMunicipality,
      project.startOn,
      project.confirmWithinDays,
      ORIGIN_TERMS[project.origin],
      project.source?.name ?? null,
      project.source?.url ?? null,
      project.observedUntil,
      ORIGIN_TERMS[project.targetOrigin],
      ...upTo(phaseCount).flatMap((number): Cell[] => {
        const phase = project.phases[number - 1];
        return phase ? [PHASE_TERMS[phase.phase], phase.on, phase.reason] : [null, null, null];
      }),
      ...upTo(targetCount).flatMap((number): Cell[] => {
        const target = project.targets[number - 1];
        return target ? [target.on, targetCell(target)] : [null, null];
      }),
    ]),
  };
}

function targetCell({ unit, value }: TargetPoint): Cell {
  return unit === "fraction" ? `${Math.round(value * 100_000_000) / 1_000_000}%` : value;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
