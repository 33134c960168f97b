import { day } from "#app/domain/day.ts";
import { type Instant, instant } from "#app/domain/instant.ts";
import type { RegisterData } from "#app/domain/municipality/municipality.ts";
import { createRegister } from "#app/domain/municipality/register.ts";
import type { Indicator, IndicatorVersion } from "#app/domain/objectives/indicator.ts";
import type { Measurement } from "#app/domain/objectives/measurement.ts";
import { createObjectivesWorld, type ObjectivesWorld } from "#app/domain/objectives/objectives-world.ts";
import {
  createParticipationHistory,
  type LiveStretch,
  type ProjectHistory,
} from "#app/domain/objectives/participation-history.ts";
import { type Period, parsePeriod } from "#app/domain/objectives/period.ts";
import { type ObjectiveRecords, recordsKnownAt } from "#app/domain/objectives/records.ts";
import { projectOf } from "../support/project-of.ts";

const text = (nl: string) => ({ nl, en: `${nl} (en)` });

/** A measured count from 120 (2018) down to 20 (2022), as in the worked example; give what matters to the test. */
export function versionOf(given: Partial<IndicatorVersion> = {}): IndicatorVersion {
  return {
    id: 1,
    recordedAt: instant("2018-01-01T10:00:00Z"),
    actor: "test",
    holdsFrom: day("2018-01-01"),
    isNewDefinition: true,
    name: text("Naam"),
    definition: text("Definitie"),
    standsFor: text("Waarom"),
    fallsShort: text("Tekort"),
    unit: "count",
    direction: "down",
    baseline: { value: 120, on: day("2018-01-01"), origin: "example" },
    target: { value: 20, on: day("2022-01-01"), origin: "example" },
    source: { kind: "measured" },
    cadence: "quarter",
    sourceName: "Bron",
    sourceUrl: null,
    owner: "Taskforce",
    weight: 1,
    plausible: null,
    reason: "",
    ...given,
  };
}

export function indicatorOf(slug: string, versions: readonly IndicatorVersion[]): Indicator {
  return { slug, objective: 1, position: 1, versions };
}

export function periodOfText(written: string): Period {
  const period = parsePeriod(written);
  if (period === null) throw new Error(`No period: ${written}`);
  return period;
}

/** A national value of the indicator "teller". */
export function measured(
  id: number,
  period: string,
  value: number,
  given: Partial<Measurement> = {},
): Measurement {
  return {
    kind: "measurement",
    id,
    indicatorSlug: "teller",
    projectSlug: null,
    municipalityCode: null,
    period: periodOfText(period),
    value,
    note: null,
    confirmation: null,
    origin: "example",
    recordedAt: instant("2018-02-01T10:00:00Z"),
    actor: "test",
    ...given,
  } as Measurement;
}

/** Five municipalities of 1,000 to 5,000 inhabitants; on 2019-01-01 D and E merge into F. */
const registerData: RegisterData = {
  municipalities: ["A", "B", "C", "D", "E", "F"].map((code) => ({
    code,
    name: code,
    province: "P",
    validFrom: code === "F" ? day("2019-01-01") : null,
    validTo: code === "D" || code === "E" ? day("2019-01-01") : null,
    longitude: null,
    latitude: null,
  })),
  links: ["D", "E"].map((from) => ({
    on: day("2019-01-01"),
    from,
    to: "F",
    kind: "merge" as const,
    note: "",
  })),
  population: ["A", "B", "C", "D", "E"].map((code, index) => ({
    code,
    year: 2018,
    inhabitants: (index + 1) * 1000,
  })),
  tileGrids: [],
  neighbourMaps: [],
};
export const fiveRegister = createRegister(registerData);

export function live(municipalityCode: string, fromOn: string, untilOn: string | null = null): LiveStretch {
  return { municipalityCode, fromOn: day(fromOn), untilOn: untilOn === null ? null : day(untilOn) };
}

/** A project of the five municipalities with who is live in it. */
export function historyOf(
  slug: string,
  stretches: readonly LiveStretch[],
  given: Parameters<typeof projectOf>[0] = {},
): Omit<ProjectHistory, "halfReachedOn"> {
  return { project: projectOf({ slug, ...given }), live: stretches, explained: [] };
}

export function worldOf(
  projects: readonly Omit<ProjectHistory, "halfReachedOn">[],
  records: Partial<ObjectiveRecords> = {},
  knownAt: Instant | null = null,
): ObjectivesWorld {
  const known = recordsKnownAt(
    { indicators: [], measurements: [], contributions: [], savings: [], ...records },
    knownAt,
  );
  return createObjectivesWorld(known, createParticipationHistory(fiveRegister, projects));
}

export function firstOf<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("Nothing there");
  return item;
}
