import { addDays, type Day, day, endOfDay } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Measurement } from "#app/domain/objectives/measurement.ts";
import { nextPeriod, type Period, parsePeriod } from "#app/domain/objectives/period.ts";
import { createChance } from "../example/chance.server.ts";
import { BEGINNING } from "./indicator-draft.server.ts";

/** How an invented series of values goes: from a value on, a step each period, and some chance around it. */
interface Course {
  readonly indicatorSlug: string;
  readonly first: string;
  /** Last period; the indicator got another definition after it. `null`: it goes on */
  readonly last: string | null;
  readonly start: number;
  readonly step: number;
  /** Greatest deviation from the line, either way */
  readonly deviation: number;
  /** Decimals of a value */
  readonly decimals: number;
  readonly limit: number;
}

/** The other measured indicators were measured by nobody, and stay so. */
const COURSES: readonly Course[] = [
  {
    indicatorSlug: "waardering-digitale-diensten",
    first: "2017-Q3",
    last: null,
    start: 6.8,
    step: 0.05,
    deviation: 0.1,
    decimals: 1,
    limit: 7.7,
  },
  {
    indicatorSlug: "handelingen-per-verhuizing",
    first: "2017-Q3",
    last: null,
    start: 9.4,
    step: -0.35,
    deviation: 0.3,
    decimals: 1,
    limit: 4.2,
  },
  {
    indicatorSlug: "aangesloten-ketenpartners",
    first: "2017-Q3",
    last: "2018-Q2",
    start: 13,
    step: 3,
    deviation: 1,
    decimals: 0,
    limit: 60,
  },
  {
    indicatorSlug: "aangesloten-ketenpartners",
    first: "2018-Q3",
    last: null,
    start: 15,
    step: 1.6,
    deviation: 1,
    decimals: 0,
    limit: 44,
  },
];

/** Municipalities that voted, of all: the one consultation of which a result was published. */
const CONSULTATION = { period: "2020", value: 243 / 355, recordedOn: day("2021-01-15") };

/** Days after a period on which its value comes in. */
const DAYS_TO_MEASURE = 17;
/** Sets the chance of each course apart from that of events and of the other courses. */
const COURSE_SEED = 500;

/**
 * The values of the example that had come in by an instant, numbered from 1 in the order of recording. All but the one
 * that was published are made up.
 */
export function exampleMeasurements(seed: number, until: Instant): Measurement[] {
  const invented = COURSES.flatMap((course, index) => valuesOf(course, seed + COURSE_SEED + index, until));
  const all = [...invented, consultation()].filter(({ recordedAt }) => recordedAt <= until);
  all.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
  return all.map((own, index) => ({ ...own, id: index + 1 }));
}

function valuesOf(course: Course, seed: number, until: Instant): Measurement[] {
  const chance = createChance(seed);
  const { start, step, deviation, limit } = course;
  const fineness = 10 ** course.decimals;
  const spread = Math.round(deviation * fineness);
  const values: Measurement[] = [];
  for (let period = known(course.first), count = 0; ; period = nextPeriod(period), count += 1) {
    const recordedOn = addDays(period.untilOn, DAYS_TO_MEASURE);
    const isPast = course.last !== null && period.startOn > known(course.last).startOn;
    if (isPast || endOfDay(recordedOn) > until) return values;
    const line = step > 0 ? Math.min(limit, start + count * step) : Math.max(limit, start + count * step);
    const value = (Math.round(line * fineness) + chance.between(-spread, spread)) / fineness;
    values.push(valueOn(course.indicatorSlug, period, value, recordedOn));
  }
}

function consultation(): Measurement {
  const { period, value, recordedOn } = CONSULTATION;
  return {
    ...valueOn("stemmen-in-ledenraadpleging", known(period), value, recordedOn),
    origin: "observed",
    note: "243 van de 355 gemeenten stemden (uitslag ledenraadpleging, vng.nl)",
  };
}

function valueOn(indicatorSlug: string, period: Period, value: number, recordedOn: Day): Measurement {
  return {
    kind: "measurement",
    id: 0,
    indicatorSlug,
    projectSlug: null,
    municipalityCode: null,
    period,
    value,
    note: null,
    confirmation: null,
    origin: "example",
    recordedAt: endOfDay(recordedOn < BEGINNING ? BEGINNING : recordedOn),
    actor: "example",
  };
}

function known(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new RangeError(`No such period: ${text}`);
  return period;
}
