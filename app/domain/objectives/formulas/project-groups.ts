import type { Phase, ProjectKind } from "../../portfolio/project.ts";
import type { FactsOfDay, ProjectOnDay } from "../facts-of-day.ts";

const RUNNING_AT_SCALE: ReadonlySet<Phase> = new Set<Phase>(["scaling", "nationwide", "maintenance"]);

/** Digital services to residents, businesses and institutions. */
export function servicesOf({ projects }: FactsOfDay): ProjectOnDay[] {
  return ofKinds(projects, ["service"]);
}

/** Projects that bring the same process everywhere: services and standards. */
export function processesOf({ projects }: FactsOfDay): ProjectOnDay[] {
  return ofKinds(projects, ["service", "standard"]);
}

/** Standards and facilities to be used by all. */
export function standardsOf({ projects }: FactsOfDay): ProjectOnDay[] {
  return ofKinds(projects, ["standard", "facility"]);
}

/** Whether a project is past its pilot. */
export function isAtScale({ phase }: ProjectOnDay): boolean {
  return phase !== null && RUNNING_AT_SCALE.has(phase);
}

/** A project that stopped is no longer there to be used. */
export function isRunning({ phase }: ProjectOnDay): boolean {
  return phase !== "stopped";
}

function ofKinds(projects: readonly ProjectOnDay[], kinds: readonly ProjectKind[]): ProjectOnDay[] {
  return projects.filter((own) => isRunning(own) && kinds.includes(own.project.kind));
}
