import type { Day } from "#app/domain/day.ts";
import type { Origin, Phase, Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";

/** A project that entered a phase. */
export interface PhaseChangeLine {
  readonly on: Day;
  readonly slug: string;
  readonly project: string;
  readonly origin: Origin;
  /** `null`: the first phase, the project began */
  readonly from: Phase | null;
  readonly to: Phase;
  readonly reason: string;
}

/** The phase changes after a day, up to and including another, the latest first. */
export function phaseChangesBetween(
  projects: readonly Project[],
  after: Day,
  until: Day,
  language: Language,
): PhaseChangeLine[] {
  const lines = projects.flatMap((project) =>
    project.phases.map((change, index) => ({
      on: change.on,
      slug: project.slug,
      project: project.name[language],
      origin: phaseOrigin(project),
      from: project.phases[index - 1]?.phase ?? null,
      to: change.phase,
      reason: change.reason,
    })),
  );
  return lines
    .filter(({ on }) => after < on && on <= until)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** Phases come with the portfolio, like targets; only what people take part in can be observed. */
export function phaseOrigin({ targetOrigin }: Project): Origin {
  return targetOrigin;
}
