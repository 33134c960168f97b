import { type Day, daysBetween } from "../day.ts";
import type { Municipality, MunicipalityCode } from "../municipality/municipality.ts";
import { existingOn, inhabitantsOn, type Register, totalInhabitantsOn } from "../municipality/register.ts";
import { successorsOn } from "../municipality/reorganisation.ts";
import { phaseOn } from "../portfolio/phase.ts";
import type { Phase, Project } from "../portfolio/project.ts";
import type { LiveStretch, ParticipationHistory, ProjectHistory } from "./participation-history.ts";
import { type SavingParameter, savingParametersOn } from "./saving-parameter.ts";

/** How one project stands on a day. */
export interface ProjectOnDay {
  readonly project: Project;
  /** `null`: before its first phase */
  readonly phase: Phase | null;
  readonly live: ReadonlySet<MunicipalityCode>;
  /** Municipalities that say why they do not take part, and whose explanation is not out of date */
  readonly explained: ReadonlySet<MunicipalityCode>;
  /** The lead, and who went live while it was developed or tried out; for those that merged who came after them */
  readonly builders: ReadonlySet<MunicipalityCode>;
  /** Days from the beginning of development to half of the municipalities; `null`: not reached yet */
  readonly daysToHalf: number | null;
  /** Cents per inhabitant and year where it is live; `null`: the project states none */
  readonly saving: Pick<SavingParameter, "lowCents" | "highCents"> | null;
}

/** All that formulas may use of a day. */
export interface FactsOfDay {
  readonly on: Day;
  readonly register: Register;
  /** Those that exist on the day */
  readonly municipalities: readonly Municipality[];
  /** Inhabitants of all of them, where known */
  readonly inhabitants: number;
  /** Projects that have begun, in the order of the portfolio */
  readonly projects: readonly ProjectOnDay[];
}

const BUILDING_PHASES: ReadonlySet<Phase> = new Set<Phase>(["exploration", "development", "pilot"]);

export function factsOfDay(
  history: ParticipationHistory,
  parameters: readonly SavingParameter[],
  on: Day,
): FactsOfDay {
  const { register } = history;
  const municipalities = existingOn(register, on);
  const existing = new Set(municipalities.map(({ code }) => code));
  const savings = savingParametersOn(parameters, on);
  return {
    on,
    register,
    municipalities,
    inhabitants: totalInhabitantsOn(register, on).inhabitants,
    projects: history.projects
      .filter(({ project }) => project.startOn <= on)
      .map((own) => projectOnDay(register, own, on, existing, savings.get(own.project.slug) ?? null)),
  };
}

function projectOnDay(
  register: Register,
  { project, live, explained, halfReachedOn }: ProjectHistory,
  on: Day,
  existing: ReadonlySet<MunicipalityCode>,
  saving: ProjectOnDay["saving"],
): ProjectOnDay {
  const holding = (stretch: LiveStretch) => isDuring(stretch, on) && existing.has(stretch.municipalityCode);
  let builders: ReadonlySet<MunicipalityCode> | null = null;
  const valid = explained.filter((own) => holding(own) && (own.reviewOn === null || on < own.reviewOn));
  return {
    project,
    phase: phaseOn(project, on)?.phase ?? null,
    live: codesOf(live.filter(holding)),
    explained: codesOf(valid),
    // One formula of many asks for them, and following who came after whom takes time.
    get builders() {
      builders ??= buildersOn(register, project, live, on);
      return builders;
    },
    daysToHalf:
      halfReachedOn === null || halfReachedOn > on
        ? null
        : daysBetween(developmentOf(project), halfReachedOn),
    saving,
  };
}

/** Inhabitants of some municipalities on the day, where known. */
export function inhabitantsOf(facts: FactsOfDay, codes: Iterable<MunicipalityCode>): number {
  let sum = 0;
  for (const code of codes) sum += inhabitantsOn(facts.register, code, facts.on) ?? 0;
  return sum;
}

function isDuring({ fromOn, untilOn }: LiveStretch, on: Day): boolean {
  return fromOn <= on && (untilOn === null || on < untilOn);
}

function codesOf(stretches: readonly LiveStretch[]): ReadonlySet<MunicipalityCode> {
  return new Set(stretches.map(({ municipalityCode }) => municipalityCode));
}

function buildersOn(
  register: Register,
  project: Project,
  live: readonly LiveStretch[],
  on: Day,
): ReadonlySet<MunicipalityCode> {
  const codes = new Set<MunicipalityCode>();
  if (project.leadMunicipality !== null) codes.add(project.leadMunicipality);
  for (const { municipalityCode, fromOn } of live) {
    const phase = fromOn <= on ? phaseOn(project, fromOn) : null;
    if (phase !== null && BUILDING_PHASES.has(phase.phase)) codes.add(municipalityCode);
  }
  return new Set([...codes].flatMap((code) => successorsOn(register, code, on)));
}

function developmentOf(project: Project): Day {
  return project.phases.find(({ phase }) => phase === "development")?.on ?? project.startOn;
}
