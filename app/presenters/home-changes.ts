import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Phase, Project } from "#app/domain/portfolio/project.ts";

interface ChangeOfStatus {
  readonly projectSlug: string;
  readonly municipalityCode: MunicipalityCode;
  readonly on: Day;
  readonly toStatus: Status;
}

/** What happened in one project on one day: municipalities by the status they moved to, or a new phase. */
export type ChangeGroup =
  | {
      readonly kind: "status";
      readonly on: Day;
      readonly projectSlug: string;
      readonly toStatus: Status;
      readonly municipalityCodes: readonly MunicipalityCode[];
    }
  | { readonly kind: "phase"; readonly on: Day; readonly projectSlug: string; readonly phase: Phase };

interface GroupOptions {
  /** Phase changes after this day are left out */
  readonly on: Day;
  /** Groups, not changes */
  readonly limit: number;
}

/** The latest changes, one line per project, day and status; the newest first, the order of the input within a day. */
export function groupChanges(
  changes: readonly ChangeOfStatus[],
  projects: readonly Pick<Project, "slug" | "phases">[],
  { on, limit }: GroupOptions,
): ChangeGroup[] {
  const statusGroups = new Map<string, { first: ChangeOfStatus; codes: MunicipalityCode[] }>();
  for (const change of changes) {
    const key = `${change.on} ${change.projectSlug} ${change.toStatus}`;
    const group = statusGroups.get(key);
    if (group) group.codes.push(change.municipalityCode);
    else statusGroups.set(key, { first: change, codes: [change.municipalityCode] });
  }
  const groups: ChangeGroup[] = [...statusGroups.values()].map(({ first, codes }) => ({
    kind: "status",
    on: first.on,
    projectSlug: first.projectSlug,
    toStatus: first.toStatus,
    municipalityCodes: codes,
  }));
  for (const project of projects) {
    for (const change of project.phases) {
      if (change.on > on) continue;
      groups.push({ kind: "phase", on: change.on, projectSlug: project.slug, phase: change.phase });
    }
  }
  return groups.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, limit);
}
