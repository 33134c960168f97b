import type { Day } from "#app/domain/day.ts";
import type { DeskProject } from "#app/domain/desk/desk-project.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { isFresh } from "#app/domain/participation/freshness.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { heardBy } from "./desk-heard-by.ts";

/** One project in the table of a desk. */
export interface DeskRow {
  readonly slug: string;
  readonly name: string;
  readonly origin: Origin;
  readonly status: Status;
  readonly since: Day | null;
  readonly plannedLiveOn: Day | null;
  readonly reviewOn: Day | null;
  readonly supplier: string | null;
  readonly isStale: boolean;
  /** Names of the predecessors a derived state comes from; empty: not derived */
  readonly derivedFrom: readonly string[];
  readonly heardOn: Day | null;
  /** Who spoke last, in words; empty: nobody yet */
  readonly heardBy: string;
  readonly waitingCount: number;
  readonly isDisputed: boolean;
  /** False where a public source speaks for the municipality */
  readonly mayChange: boolean;
}

interface RowOptions {
  readonly register: Register;
  readonly today: Day;
  readonly language: Language;
  /** Names of accounts, by the text that stands in the event */
  readonly names: ReadonlyMap<string, string>;
}

export function deskRow(deskProject: DeskProject, options: RowOptions): DeskRow {
  const { project, state, lastHeard, waitingCount, disputedBecause } = deskProject;
  const { register, today, language, names } = options;
  const isObserved = project.origin === "observed";
  return {
    slug: project.slug,
    name: project.name[language],
    origin: project.origin,
    status: state.status,
    since: state.since,
    plannedLiveOn: state.plannedLiveOn,
    reviewOn: state.reviewOn,
    supplier: state.supplier,
    isStale: !isObserved && state.status !== "none" && !isFresh(project, state, today),
    derivedFrom: (state.derivation?.from ?? []).map((from) => findMunicipality(register, from)?.name ?? from),
    heardOn: isObserved ? earlier(project.observedUntil, today) : (lastHeard?.on ?? null),
    heardBy: isObserved
      ? translateFor(language)("desk:by.observed")
      : lastHeard
        ? heardBy(translateFor(language), lastHeard, names)
        : "",
    waitingCount,
    isDisputed: state.status === "live" && disputedBecause !== null,
    mayChange: !isObserved,
  };
}

/** The source may have been looked at after today, where the clock of the example stands. */
function earlier(on: Day | null, today: Day): Day | null {
  return on !== null && on > today ? today : on;
}
