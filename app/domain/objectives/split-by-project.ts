import type { Day } from "../day.ts";
import { projectInBorders } from "./facts-in-borders.ts";
import type { FactsOfDay, ProjectOnDay } from "./facts-of-day.ts";
import type { Formula } from "./formulas/formula.ts";
import { FORMULAS } from "./formulas/formulas.ts";
import { readingValue, readMeasured } from "./indicator-reading.ts";
import { spanOn, type VersionSpan } from "./indicator-versions.ts";
import type { ObjectivesWorld } from "./objectives-world.ts";
import type { KnownIndicator } from "./records.ts";
import { isShare } from "./unit.ts";

/** The change of an indicator between two days, told by what brought it about. */
export interface IndicatorSplit {
  readonly from: { readonly on: Day; readonly value: number };
  readonly to: { readonly on: Day; readonly value: number };
  readonly change: number;
  /** In the order of the portfolio; 0: the project changed nothing */
  readonly projects: readonly { readonly projectSlug: string; readonly change: number }[];
  /** What reorganisations and inhabitants brought about (computed), or nobody said of a project (measured) */
  readonly rest: number;
}

/**
 * The change of an indicator between two days split by project: the parts and the rest add up to the change.
 *
 * Of a computed indicator each project in turn goes from the old day to the new one, in the order of the portfolio and
 * the other way round; its part is the mean of the two. Both days are computed with the version of the last.
 *
 * @returns `null` when it has no value on one of the days, or its definition changed in between
 */
export function splitByProject(
  world: ObjectivesWorld,
  indicator: KnownIndicator,
  { from, to }: { readonly from: Day; readonly to: Day },
): IndicatorSplit | null {
  const [before, now] = [spanOn(indicator.spans, from), spanOn(indicator.spans, to)];
  if (before === null || now === null || before.definitionNumber !== now.definitionNumber) return null;
  const { source } = now.version;
  return source.kind === "measured"
    ? splitMeasured(world, indicator, { before, now, from, to })
    : splitComputed(FORMULAS[source.formula], world.factsOn(from), world.factsOn(to));
}

/** {@link splitByProject} of a formula between the facts of two days. */
export function splitComputed(formula: Formula, before: FactsOfDay, now: FactsOfDay): IndicatorSplit | null {
  const [valueBefore, valueNow] = [formula.valueOn(before)?.value, formula.valueOn(now)?.value];
  if (valueBefore === undefined || valueNow === undefined) return null;
  const slugs = [...new Set([...before.projects, ...now.projects].map(({ project }) => project.slug))];
  const earlier = new Map(
    before.projects.map((own) => [own.project.slug, projectInBorders(own, before.on, now)]),
  );
  const later = new Map(now.projects.map((own) => [own.project.slug, own]));
  const valueWith = (isMoved: (slug: string) => boolean): number | undefined => {
    const projects = slugs.flatMap((slug): ProjectOnDay[] => {
      const own = (isMoved(slug) ? later : earlier).get(slug);
      return own ? [own] : [];
    });
    return formula.valueOn({ ...now, projects })?.value;
  };
  const start = valueWith(() => false) ?? valueBefore;
  const forward = partsInOrder(slugs, start, valueWith);
  const backward = partsInOrder([...slugs].reverse(), start, valueWith);
  return {
    from: { on: before.on, value: valueBefore },
    to: { on: now.on, value: valueNow },
    change: valueNow - valueBefore,
    projects: slugs.map((projectSlug) => ({
      projectSlug,
      change: ((forward.get(projectSlug) ?? 0) + (backward.get(projectSlug) ?? 0)) / 2,
    })),
    rest: start - valueBefore,
  };
}

/** What each project changes when they move one after another; where nothing can be computed in between, nothing. */
function partsInOrder(
  slugs: readonly string[],
  start: number,
  valueWith: (isMoved: (slug: string) => boolean) => number | undefined,
): Map<string, number> {
  const moved = new Set<string>();
  const parts = new Map<string, number>();
  let value = start;
  for (const slug of slugs) {
    moved.add(slug);
    const next = valueWith((candidate) => moved.has(candidate)) ?? value;
    parts.set(slug, next - value);
    value = next;
  }
  return parts;
}

function splitMeasured(
  world: ObjectivesWorld,
  indicator: KnownIndicator,
  { before, now, from, to }: { before: VersionSpan; now: VersionSpan; from: Day; to: Day },
): IndicatorSplit | null {
  const valueAt = (span: VersionSpan, projectSlug: string | null, on: Day) =>
    readingValue(readMeasured(indicator, span, { projectSlug, municipalityCode: null }, on));
  const [valueBefore, valueNow] = [valueAt(before, null, from), valueAt(now, null, to)];
  if (valueBefore === null || valueNow === null) return null;
  const change = valueNow - valueBefore;
  // Shares, means, marks and days of projects do not add up to those of all.
  const addsUp = !isShare(now.version.unit) && !["average", "days", "grade"].includes(now.version.unit);
  const projects = addsUp
    ? world.history.projects.flatMap(({ project }) => {
        const [own0, own] = [valueAt(before, project.slug, from), valueAt(now, project.slug, to)];
        return own0 === null || own === null ? [] : [{ projectSlug: project.slug, change: own - own0 }];
      })
    : [];
  return {
    from: { on: from, value: valueBefore },
    to: { on: to, value: valueNow },
    change,
    projects,
    rest: change - projects.reduce((sum, part) => sum + part.change, 0),
  };
}
