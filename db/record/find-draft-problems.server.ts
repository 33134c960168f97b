import { type Day, dayOfInstant } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { relatedCodes } from "#app/domain/municipality/reorganisation.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import { findEventProblems } from "#app/domain/participation/rules.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Db } from "../connect.server.ts";
import { groupBy } from "../queries/group-by.server.ts";
import { findAllEvents } from "../queries/participation/find-all-events.server.ts";
import { findAllProjects } from "../queries/portfolio/find-projects.server.ts";
import { batchesOfRelated } from "./batches-of-related.server.ts";
import type { NumberedDraft } from "./number-drafts.server.ts";
import type { RecordOptions } from "./record-events.server.ts";

/** What is wrong with one of the drafts that were handed in together. */
export interface DraftProblem extends Problem {
  /** Place of the draft in what was handed in, from 0 */
  readonly index: number;
}

/**
 * Judges drafts by the rules of the domain, each against the log and the drafts before it in order of effective day.
 *
 * @returns all problems, in the order of the drafts
 */
export async function findDraftProblems(
  transaction: Db,
  register: Register,
  drafts: readonly NumberedDraft[],
  options: Pick<RecordOptions, "now" | "onProgress" | "basedOnRevisions">,
): Promise<DraftProblem[]> {
  const today = dayOfInstant(options.now);
  const projects = new Map((await findAllProjects(transaction)).map((project) => [project.slug, project]));
  const problems: DraftProblem[] = [];
  for (const [slug, ofProject] of groupBy(drafts, ({ event }) => event.projectSlug)) {
    const project = projects.get(slug);
    if (project === undefined) {
      for (const { index } of ofProject) {
        problems.push({ index, field: "project", code: "unknown_project", params: { slug } });
      }
    } else {
      const found = await findProblemsOfProject(transaction, register, {
        project,
        today,
        drafts: ofProject,
        basedOnRevisions: options.basedOnRevisions,
      });
      for (const problem of found) problems.push(problem);
    }
    options.onProgress?.(ofProject.length);
  }
  return problems.sort((a, b) => a.index - b.index);
}

interface ProjectDrafts {
  readonly basedOnRevisions: readonly (number | null)[] | undefined;
  readonly project: Project;
  readonly today: Day;
  readonly drafts: readonly NumberedDraft[];
}

async function findProblemsOfProject(
  transaction: Db,
  register: Register,
  ofProject: ProjectDrafts,
): Promise<DraftProblem[]> {
  const draftsByCode = groupBy(ofProject.drafts, ({ event }) => event.municipalityCode);
  const problems: DraftProblem[] = [];
  for (const codes of batchesOfRelated(register, draftsByCode.keys())) {
    const drafts = codes.flatMap((code) => draftsByCode.get(code) ?? []);
    for (const problem of await findProblemsOfBatch(transaction, register, { ...ofProject, drafts }, codes)) {
      problems.push(problem);
    }
  }
  return problems;
}

async function findProblemsOfBatch(
  transaction: Db,
  register: Register,
  { project, today, drafts, basedOnRevisions }: ProjectDrafts,
  codes: readonly MunicipalityCode[],
): Promise<DraftProblem[]> {
  const groupOf = createGroupOf(register);
  const known = await findAllEvents(transaction, {
    projectSlug: project.slug,
    municipalityCodes: codes,
    knownAt: null,
  });
  const eventsByGroup = groupBy(known, (event) => groupOf(event.municipalityCode));
  const inOrder = [...drafts].sort((a, b) => compareEvents(a.event, b.event));
  const problems: DraftProblem[] = [];
  for (const { index, event } of inOrder) {
    const group = groupOf(event.municipalityCode);
    const events = eventsByGroup.get(group) ?? [];
    eventsByGroup.set(group, events);
    const basedOnRevision = basedOnRevisions?.[index];
    const context = { register, project, today, events };
    const judged = basedOnRevision === undefined ? context : { ...context, basedOnRevision };
    for (const problem of findEventProblems(event, judged)) {
      problems.push({ ...problem, index });
    }
    events.push(event);
  }
  return problems;
}

/** Names the group of municipalities connected by successions to which a code belongs. */
function createGroupOf(register: Register): (code: string) => string {
  const groups = new Map<string, string>();
  return (code) => {
    const known = groups.get(code);
    if (known !== undefined) return known;
    const related = relatedCodes(register, code);
    for (const member of related) groups.set(member, code);
    groups.set(code, code);
    return code;
  };
}

function compareEvents(a: ParticipationEvent, b: ParticipationEvent): number {
  if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
  return a.revision - b.revision;
}
