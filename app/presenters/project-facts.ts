import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import type { AdoptionMeasures } from "#app/domain/participation/measures.ts";
import { type PhaseDisagreement, phaseDisagreement, phaseOn } from "#app/domain/portfolio/phase.ts";
import type { Origin, Phase, PhaseChange, Project, TargetPoint } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";

/** What is the case with a project on a day, apart from who takes part. */
export interface ProjectFacts {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly origin: Origin;
  readonly startOn: Day;
  /** `null`: before its first phase */
  readonly phase: Phase | null;
  readonly phaseSince: Day | null;
  /** `null`: no single municipality leads */
  readonly lead: { readonly code: MunicipalityCode; readonly name: string } | null;
  readonly targets: readonly TargetPoint[];
  readonly isTargetExample: boolean;
  readonly source: Project["source"];
  readonly observedUntil: Day | null;
  readonly confirmWithinDays: number;
  /** Phases up to the day, the latest first */
  readonly phases: readonly PhaseChange[];
  /** Whether the project has had later phases since, left out because the page is about the day */
  readonly hasLaterPhases: boolean;
  /** `null`: phase and figures agree */
  readonly disagreement: PhaseDisagreement | null;
}

interface FactsInput {
  readonly register: Register;
  readonly on: Day;
  readonly today: Day;
  readonly language: Language;
  readonly measures: AdoptionMeasures;
}

export function projectFacts(
  project: Project,
  { register, on, today, language, measures }: FactsInput,
): ProjectFacts {
  const current = phaseOn(project, on);
  const phases = project.phases.filter((change) => change.on <= on);
  const { leadMunicipality: code } = project;
  return {
    slug: project.slug,
    name: project.name[language],
    summary: project.summary[language],
    origin: project.origin,
    startOn: project.startOn,
    phase: current?.phase ?? null,
    phaseSince: current?.since ?? null,
    lead: code === null ? null : { code, name: leadName(register, code, on) },
    targets: project.targets,
    isTargetExample: project.targetOrigin === "example" && project.targets.length > 0,
    source: project.source,
    observedUntil: project.observedUntil,
    confirmWithinDays: project.confirmWithinDays,
    phases: phases.toReversed(),
    hasLaterPhases: project.phases.some((change) => on < change.on && change.on <= today),
    disagreement: current
      ? phaseDisagreement(current.phase, measures.counts.live, measures.municipalityCount)
      : null,
  };
}

/** Its name of the day; a lead municipality that is gone keeps its last name. */
function leadName(register: Register, code: MunicipalityCode, on: Day): string {
  return (findMunicipality(register, code, on) ?? findMunicipality(register, code))?.name ?? code;
}
