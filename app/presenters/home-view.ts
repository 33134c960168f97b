import type { Day } from "#app/domain/day.ts";
import type { MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { existingOn, findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import type { AdoptionFigures } from "#app/domain/participation/figures.ts";
import { PACES, type Pace } from "#app/domain/portfolio/pace.ts";
import { phaseOn } from "#app/domain/portfolio/phase.ts";
import { ORIGINS, type Origin, type Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";
import { mostInNeedOfAttention } from "./home-attention.ts";
import type { ChangeGroup } from "./home-changes.ts";
import { type HomeFinding, homeFinding } from "./home-finding.ts";
import { type HomeMapView, homeMapView } from "./home-map-view.ts";
import { reachOf } from "./home-reach.ts";
import { type ProjectStanding, projectStanding } from "./project-standing.ts";

/** All projects of a small portfolio; of a larger one a choice, that fits a screen. The rest is one link away. */
const SHOWN = { all: 9, choice: 6 };
const MOST_NAMES_OF_A_CHANGE = 5;

/** A line of the latest changes, with the names to show. */
export interface NamedChange {
  readonly group: ChangeGroup;
  readonly project: string;
  readonly origin: Origin;
  /** Names of some municipalities; empty for a change of phase */
  readonly names: readonly string[];
  readonly count: number;
}

export interface HomeView {
  readonly on: Day;
  readonly finding: HomeFinding;
  /** Name of the only project, for the finding about one */
  readonly onlyProject: string;
  readonly average: number | null;
  readonly withoutAnyCount: number;
  readonly municipalityCount: number;
  /** Running projects that are counted in the finding and the map */
  readonly projectCount: number;
  /** Number of municipalities per number of projects in use; see {@link reachOf} */
  readonly distribution: readonly number[];
  readonly map: HomeMapView;
  /** Paces that occur, in the order of the words */
  readonly paces: readonly { readonly pace: Pace; readonly count: number }[];
  /** Projects to show: all, or of many those that need attention most */
  readonly shown: readonly ProjectStanding[];
  readonly startedCount: number;
  /** Names of started projects by where their figures come from; origins without any are left out */
  readonly origins: readonly { readonly origin: Origin; readonly names: readonly string[] }[];
  readonly hasExampleTarget: boolean;
}

interface HomeInput {
  readonly register: Register;
  readonly on: Day;
  readonly language: Language;
  /** Projects that had started on the day */
  readonly projects: readonly Project[];
  readonly figuresBySlug: ReadonlyMap<string, AdoptionFigures>;
  /** In how many of the running projects each municipality is live; left out: in none */
  readonly liveProjects: ReadonlyMap<MunicipalityCode, number>;
}

/** Projects that were not stopped: what the finding and the map count. */
export function runningProjects(projects: readonly Project[], on: Day): Project[] {
  return projects.filter((project) => phaseOn(project, on)?.phase !== "stopped");
}

/** What the home page tells of a day. */
export function homeView(input: HomeInput): HomeView {
  const { register, on, language, projects, figuresBySlug, liveProjects } = input;
  const running = runningProjects(projects, on);
  const reach = reachOf(
    existingOn(register, on).map(({ code }) => code),
    running.length,
    liveProjects,
  );
  const standings = projects.flatMap((project) => {
    const figures = figuresBySlug.get(project.slug);
    return figures ? [projectStanding(project, figures, language)] : [];
  });
  const ofRunning = standings.filter((standing) => standing.phase !== "stopped");
  return {
    on,
    finding: homeFinding(reach),
    onlyProject: running[0]?.name[language] ?? "",
    average: reach.average,
    withoutAnyCount: reach.distribution[0] ?? 0,
    municipalityCount: reach.municipalityCount,
    projectCount: reach.projectCount,
    distribution: reach.distribution,
    map: homeMapView(register, on, reach.liveProjectsByCode),
    paces: countPaces(ofRunning),
    shown: standings.length <= SHOWN.all ? standings : mostInNeedOfAttention(standings, SHOWN.choice),
    startedCount: projects.length,
    origins: ORIGINS.map((origin) => ({
      origin,
      names: projects.filter((project) => project.origin === origin).map((project) => project.name[language]),
    })).filter(({ names }) => names.length > 0),
    hasExampleTarget: standings.some((standing) => standing.hasExampleTarget),
  };
}

/** Changes with the names of their project and of a few of their municipalities, largest number first. */
export function nameChanges(
  groups: readonly ChangeGroup[],
  { register, projects, language }: Pick<HomeInput, "register" | "projects" | "language">,
): NamedChange[] {
  const bySlug = new Map(projects.map((project) => [project.slug, project]));
  return groups.flatMap((group) => {
    const project = bySlug.get(group.projectSlug);
    if (!project) return [];
    const codes = group.kind === "status" ? group.municipalityCodes : [];
    const names = codes.map((code) => findMunicipality(register, code, group.on)?.name ?? code);
    return [
      {
        group,
        project: project.name[language],
        origin: project.origin,
        names: names.sort(new Intl.Collator("nl").compare).slice(0, MOST_NAMES_OF_A_CHANGE),
        count: codes.length,
      },
    ];
  });
}

function countPaces(standings: readonly ProjectStanding[]): { pace: Pace; count: number }[] {
  return PACES.map((pace) => ({
    pace,
    count: standings.filter((standing) => standing.pace === pace).length,
  })).filter(({ count }) => count > 0);
}
