import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { neighbourCodesOn } from "../municipality/neighbours.ts";
import { existencesOf, inhabitantsOn, type Register } from "../municipality/register.ts";
import { relatedCodes } from "../municipality/reorganisation.ts";
import type { ParticipationState } from "../participation/state.ts";
import type { Project } from "../portfolio/project.ts";
import type { AttentionEntry } from "./attention-entry.ts";
import { compareAttention } from "./attention-order.ts";
import { reasonsOfState, type Surroundings } from "./reasons-of-state.ts";
import { usualDuration } from "./usual-duration.ts";

/** What is known of one project on the day. */
export interface ProjectSituation {
  readonly project: Project;
  /** One state per municipality that exists on the day */
  readonly states: readonly ParticipationState[];
  /** Municipalities, ended ones too, that ever said they were committed or implementing */
  readonly startedCodes: ReadonlySet<MunicipalityCode>;
  /** Days from implementing to live of municipalities that are live */
  readonly implementationDays: readonly number[];
}

/**
 * The municipalities that deserve attention, by project, the most pressing first. A municipality is in it at most once
 * per project, with all its reasons.
 */
export function findAttention(
  register: Register,
  { on, situations }: { readonly on: Day; readonly situations: readonly ProjectSituation[] },
): AttentionEntry[] {
  const neighbours = neighbourCodesOn(register, on);
  const suppliersByCode = suppliersOf(situations);
  const entries: AttentionEntry[] = [];
  for (const { project, states, startedCodes, implementationDays } of situations) {
    const usual = usualDuration(implementationDays);
    const live = liveOf(states);
    for (const state of states) {
      const { municipalityCode: code, status, since, supplier } = state;
      const [first, ...others] = reasonsOfState(state, {
        project,
        on,
        usual,
        hasStarted: hasStarted(register, code, startedCodes),
        existsSince: existsSince(register, code, on),
        surroundings: surroundingsOf(neighbours.get(code), suppliersByCode.get(code), live),
      });
      if (first === undefined) continue;
      const inhabitants = inhabitantsOn(register, code, on);
      entries.push({
        projectSlug: project.slug,
        municipalityCode: code,
        status,
        since,
        supplier,
        inhabitants,
        reasons: [first, ...others],
      });
    }
  }
  return entries.sort(compareAttention);
}

interface Live {
  readonly codes: ReadonlySet<MunicipalityCode>;
  readonly countBySupplier: ReadonlyMap<string, number>;
}

function liveOf(states: readonly ParticipationState[]): Live {
  const codes = new Set<MunicipalityCode>();
  const countBySupplier = new Map<string, number>();
  for (const { status, municipalityCode, supplier } of states) {
    if (status !== "live") continue;
    codes.add(municipalityCode);
    if (supplier !== null) countBySupplier.set(supplier, (countBySupplier.get(supplier) ?? 0) + 1);
  }
  return { codes, countBySupplier };
}

function suppliersOf(situations: readonly ProjectSituation[]): Map<MunicipalityCode, Set<string>> {
  const suppliers = new Map<MunicipalityCode, Set<string>>();
  for (const { states } of situations) {
    for (const { municipalityCode: code, supplier } of states) {
      if (supplier !== null) suppliers.set(code, (suppliers.get(code) ?? new Set()).add(supplier));
    }
  }
  return suppliers;
}

/** Suppliers that nobody in the project has say nothing: the municipality may have them for something else. */
function surroundingsOf(
  neighbours: ReadonlySet<MunicipalityCode> | undefined,
  suppliers: ReadonlySet<string> | undefined,
  { codes, countBySupplier }: Live,
): Surroundings {
  let liveNeighbourCount = 0;
  for (const code of neighbours ?? []) if (codes.has(code)) liveNeighbourCount += 1;
  return {
    neighbourCount: neighbours?.size ?? 0,
    liveNeighbourCount,
    suppliers:
      countBySupplier.size === 0
        ? []
        : [...(suppliers ?? [])].map((name) => ({ name, liveCount: countBySupplier.get(name) ?? 0 })),
  };
}

function hasStarted(
  register: Register,
  code: MunicipalityCode,
  started: ReadonlySet<MunicipalityCode>,
): boolean {
  if (started.has(code)) return true;
  for (const related of relatedCodes(register, code)) if (started.has(related)) return true;
  return false;
}

function existsSince(register: Register, code: MunicipalityCode, on: Day): Day | null {
  const existence = existencesOf(register, code).find(
    ({ fromOn, untilOn }) => (fromOn === null || fromOn <= on) && (untilOn === null || on < untilOn),
  );
  return existence?.fromOn ?? null;
}
