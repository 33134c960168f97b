import type { Day } from "#app/domain/day.ts";
import type { DeskProject, LastHeard } from "#app/domain/desk/desk-project.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { visibleEvents } from "#app/domain/participation/visible-events.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Db } from "../../connect.server.ts";
import { groupBy } from "../group-by.server.ts";
import { findAllEvents } from "../participation/find-all-events.server.ts";
import { findAllStates } from "../participation/find-all-states.server.ts";

interface DeskQuestion {
  readonly municipalityCode: MunicipalityCode;
  readonly on: Day;
  /** Projects that have started, in the order of the portfolio */
  readonly projects: readonly Project[];
}

/** Every project as the desk of a municipality sees it on a day, with all that is recorded. */
export async function findDeskProjects(
  db: Db,
  register: Register,
  { municipalityCode, on, projects }: DeskQuestion,
): Promise<DeskProject[]> {
  const states = await findAllStates(db, register, {
    on,
    knownAt: null,
    projectSlugs: projects.map(({ slug }) => slug),
    municipalityCodes: [municipalityCode],
  });
  const events = await findAllEvents(db, { municipalityCodes: [municipalityCode], knownAt: null });
  const eventsBySlug = groupBy(events, ({ projectSlug }) => projectSlug);
  const waiting = await findWaitingCounts(db, municipalityCode);
  const disputes = await findDisputes(db, municipalityCode);
  return projects.flatMap((project): DeskProject[] => {
    const state = states.get(project.slug)?.[0];
    if (!state) return [];
    const own = eventsBySlug.get(project.slug) ?? [];
    const dispute = disputes.get(project.slug);
    const isDisputed = dispute?.verdict === "disputed" && dispute.revision === state.revision;
    return [
      {
        project,
        state,
        latestRevision: own.at(-1)?.revision ?? null,
        lastHeard: lastHeardOf(own),
        waitingCount: waiting.get(project.slug) ?? 0,
        disputedBecause: isDisputed ? dispute.reason : null,
      },
    ];
  });
}

/** The latest word that counts: of the latest day, and of that day the one recorded last. */
function lastHeardOf(events: readonly ParticipationEvent[]): LastHeard | null {
  let last: ParticipationEvent | null = null;
  for (const event of visibleEvents(events, null)) {
    if (last === null || event.effectiveOn >= last.effectiveOn) last = event;
  }
  return last && { on: last.effectiveOn, source: last.source, actor: last.actor };
}

async function findWaitingCounts(db: Db, municipalityCode: MunicipalityCode): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("pending_entry")
    .select("project_slug")
    .where("municipality_code", "=", municipalityCode)
    .where("decision", "is", null)
    .execute();
  return new Map([...groupBy(rows, (row) => row.project_slug)].map(([slug, found]) => [slug, found.length]));
}

async function findDisputes(db: Db, municipalityCode: MunicipalityCode) {
  const rows = await db
    .selectFrom("live_review")
    .select(["project_slug", "revision", "verdict", "reason"])
    .where("municipality_code", "=", municipalityCode)
    .orderBy("id")
    .execute();
  return new Map(rows.map((row) => [row.project_slug, row]));
}
