import { type Day, endOfDay } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Contribution } from "#app/domain/objectives/contribution.ts";
import type { Indicator } from "#app/domain/objectives/indicator.ts";
import type { ObjectiveRecords } from "#app/domain/objectives/records.ts";
import type { SavingParameter } from "#app/domain/objectives/saving-parameter.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import { betterServices } from "./better-services.server.ts";
import { exampleContributions, exampleSavings } from "./example-contributions.server.ts";
import { exampleMeasurements } from "./example-measurements.server.ts";
import { BEGINNING } from "./indicator-draft.server.ts";
import { oneContact } from "./one-contact.server.ts";
import { oneSector } from "./one-sector.server.ts";
import { sharedStandards } from "./shared-standards.server.ts";
import { smarterWork } from "./smarter-work.server.ts";

const ACTOR = "example";
const bundledIndicators = [
  ...oneSector,
  ...betterServices,
  ...smarterWork,
  ...sharedStandards,
  ...oneContact,
];

/**
 * What the example says about objectives: everything that was recorded by an instant.
 *
 * @param options.seed of the invented values
 */
export function exampleObjectives(
  projects: readonly Project[],
  { seed, until }: { readonly seed: number; readonly until: Instant },
): ObjectiveRecords {
  const indicators = indicatorsUntil(until);
  const slugs = new Set(indicators.map(({ slug }) => slug));
  return {
    indicators,
    measurements: exampleMeasurements(seed, until).filter((own) => slugs.has(own.indicatorSlug)),
    contributions: contributionsUntil(projects, until),
    savings: savingsUntil(projects, until),
  };
}

function indicatorsUntil(until: Instant): Indicator[] {
  let id = 0;
  return bundledIndicators.flatMap(({ slug, objective, versions }, index): Indicator[] => {
    const recorded = versions
      .map((definition) => {
        id += 1;
        return { ...definition, id, recordedAt: endOfDay(definition.holdsFrom), actor: ACTOR };
      })
      .filter(({ recordedAt }) => recordedAt <= until);
    return recorded.length === 0 ? [] : [{ slug, objective, position: index + 1, versions: recorded }];
  });
}

function contributionsUntil(projects: readonly Project[], until: Instant): Contribution[] {
  return exampleContributions
    .map(([projectSlug, objective, weight, nl, en], index): Contribution => {
      const holdsFrom = firstDayOf(projects, projectSlug);
      const recordedAt = endOfDay(holdsFrom);
      const reason = { nl, en };
      const own = { projectSlug, objective, weight, reason, holdsFrom, origin: "example" as const };
      return { ...own, id: index + 1, recordedAt, actor: ACTOR };
    })
    .filter(({ recordedAt }) => recordedAt <= until);
}

function savingsUntil(projects: readonly Project[], until: Instant): SavingParameter[] {
  return exampleSavings
    .map(([projectSlug, lowCents, highCents], index): SavingParameter => {
      const holdsFrom = firstDayOf(projects, projectSlug);
      const recordedAt = endOfDay(holdsFrom);
      const own = { projectSlug, lowCents, highCents, holdsFrom, origin: "example" as const };
      const sourceName = "Verzonnen raming bij het voorbeeld";
      return { ...own, sourceName, sourceUrl: null, id: index + 1, recordedAt, actor: ACTOR };
    })
    .filter(({ recordedAt }) => recordedAt <= until);
}

/** Nothing holds before the movement began, nor before the project did. */
function firstDayOf(projects: readonly Project[], slug: string): Day {
  const project = projects.find((candidate) => candidate.slug === slug);
  if (project === undefined) throw new RangeError(`No project ${slug}`);
  return project.startOn > BEGINNING ? project.startOn : BEGINNING;
}
