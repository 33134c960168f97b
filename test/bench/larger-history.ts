import { addDays, type Day, dayOfInstant, daysBetween, endOfDay } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Project } from "#app/domain/portfolio/project.ts";

/** A project under another name, with the same history or a longer one. */
export interface ProjectCopy {
  readonly project: Project;
  readonly events: readonly ParticipationEvent[];
}

interface CopyOptions {
  /** 1: the project itself */
  readonly copy: number;
  /** Each pair that has events gets confirmations until it has this many; 0: as it is */
  readonly eventsPerPair: number;
  readonly until: Instant;
  readonly firstRevision: number;
}

/** Copies a project, so that a database can hold many times the history of the bundled one. */
export function copyProject(
  project: Project,
  events: readonly ParticipationEvent[],
  { copy, eventsPerPair, until, firstRevision }: CopyOptions,
): ProjectCopy {
  const slug = copy === 1 ? project.slug : `${project.slug}-${copy}`;
  const own = events.filter((event) => event.projectSlug === project.slug);
  const padding = eventsPerPair === 0 ? [] : confirmations(own, eventsPerPair, dayOfInstant(until));
  const merged = [...own, ...padding].sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
  const newRevision = new Map(merged.map((event, index) => [event.revision, firstRevision + index]));
  return {
    project: {
      ...project,
      slug,
      name: { nl: `${project.name.nl} ${copy}`, en: `${project.name.en} ${copy}` },
    },
    events: merged.map((event) => renumber(event, slug, newRevision)),
  };
}

function renumber(
  event: ParticipationEvent,
  projectSlug: string,
  newRevision: ReadonlyMap<number, number>,
): ParticipationEvent {
  const revision = newRevision.get(event.revision) ?? 0;
  if (event.kind !== "correction" && event.kind !== "withdrawal") return { ...event, revision, projectSlug };
  const replacesRevision = newRevision.get(event.replacesRevision) ?? 0;
  return { ...event, revision, projectSlug, replacesRevision };
}

/** Spread over the days between the first event of each pair and the last day. */
function confirmations(
  events: readonly ParticipationEvent[],
  eventsPerPair: number,
  lastOn: Day,
): ParticipationEvent[] {
  const byCode = new Map<string, ParticipationEvent[]>();
  for (const event of events) {
    byCode.set(event.municipalityCode, [...(byCode.get(event.municipalityCode) ?? []), event]);
  }
  let revision = -1;
  return [...byCode.values()].flatMap((pair) => {
    const [first] = pair;
    if (!first) return [];
    const count = eventsPerPair - pair.length;
    const span = daysBetween(first.effectiveOn, lastOn);
    return Array.from({ length: Math.max(0, count) }, (_, index): ParticipationEvent => {
      const effectiveOn = addDays(first.effectiveOn, Math.floor((span * (index + 1)) / (count + 1)));
      revision -= 1;
      return {
        kind: "confirmation",
        revision,
        projectSlug: first.projectSlug,
        municipalityCode: first.municipalityCode,
        effectiveOn,
        supplier: null,
        evidenceUrl: null,
        note: null,
        source: "municipality",
        actor: first.actor,
        recordedAt: endOfDay(effectiveOn),
      };
    });
  });
}
