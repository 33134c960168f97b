import type { Day } from "#app/domain/day.ts";
import type { IndicatorPoint, SeriesBreak } from "#app/domain/objectives/indicator-series.ts";
import { type Course, expectedValueOn } from "#app/domain/objectives/progress.ts";
import { type DayScale, labelledYears, xOfDay, type YearTick, yearTicks } from "./day-scale.ts";
import { textWidth } from "./text-width.ts";
import { valueTicks } from "./value-ticks.ts";

/** From where to where an indicator should go, until a newer definition takes its place (`null`: it still holds). */
export interface CoursePart {
  readonly course: Course;
  readonly untilOn: Day | null;
}

export interface IndicatorSubject {
  readonly points: readonly IndicatorPoint[];
  /** One for each definition, in order of day; at least one */
  readonly courses: readonly CoursePart[];
  readonly breaks: readonly SeriesBreak[];
  /** The reference day */
  readonly on: Day;
  /** Shares are drawn on an axis of percents */
  readonly isShare: boolean;
  /** A value in the reader's notation, and short for the axis */
  readonly valueText: (value: number) => string;
  readonly axisText: (value: number) => string;
}

/** Measures of one drawing in px. */
export interface IndicatorChartSize {
  readonly name: "narrow" | "wide";
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
}

export const INDICATOR_CHART_SIZES: readonly IndicatorChartSize[] = [
  { name: "narrow", width: 328, height: 250, textSize: 13 },
  { name: "wide", width: 720, height: 310, textSize: 13.5 },
];

interface PlacedValue {
  readonly x: number;
  readonly y: number;
  readonly textY: number;
  readonly text: string;
}

/** Where everything of a chart of an indicator stands. */
export interface IndicatorLayout {
  readonly size: IndicatorChartSize;
  readonly scale: DayScale;
  readonly top: number;
  readonly bottom: number;
  readonly maximum: number;
  readonly gridlines: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly YearTick[];
  readonly yearLabels: readonly YearTick[];
  readonly breakXs: readonly number[];
  readonly referenceX: number;
  /** The last value that counts; `null`: there is none */
  readonly last: (PlacedValue & { readonly textX: number; readonly anchor: "start" | "end" }) | null;
  /** Values that somebody measured, each a dot of its own */
  readonly measured: readonly { readonly x: number; readonly y: number }[];
  readonly baseline: { readonly x: number; readonly y: number };
  readonly target: PlacedValue;
}

const TOP = 18;
const FOOT = 30;
const ROOM_PER_YEAR = 40;
const AXIS_GAP = 8;
const LABEL_GAP = 9;
export const LABEL_SIZE = 15;
const PERCENT = 100;

export function indicatorLayout(subject: IndicatorSubject, size: IndicatorChartSize): IndicatorLayout {
  const { points, courses, breaks, on } = subject;
  const course = present(courses.at(-1)).course;
  const values = points.flatMap(({ value, range }) => [value ?? 0, range?.high ?? 0]);
  const ends = courses.flatMap(({ course: own }) => [own.baseline.value, own.target.value]);
  const maximum = Math.max(...values, ...ends, 0) * 1.06 || 1;
  const ticks = valueTicks(maximum * (subject.isShare ? PERCENT : 1)).map((tick) =>
    subject.isShare ? tick / PERCENT : tick,
  );
  const texts = ticks.map(subject.axisText);
  const left = Math.max(...texts.map((text) => textWidth(text, size.textSize))) + AXIS_GAP;
  const targetText = subject.axisText(course.target.value);
  const right = size.width - textWidth(targetText, size.textSize) - AXIS_GAP - 8;
  const days = [on, ...points.map((point) => point.on), ...courses.map((part) => part.course.baseline.on)];
  const scale: DayScale = {
    from: days.reduce((first, day) => (day < first ? day : first), on),
    to: on > course.target.on ? on : course.target.on,
    left,
    right,
  };
  const bottom = size.height - FOOT;
  const yOf = (value: number) => bottom - (value / maximum) * (bottom - TOP);
  const years = yearTicks(scale);
  const last = points.findLast((point) => point.value !== null);
  const targetPlace = { x: xOfDay(scale, course.target.on), y: yOf(course.target.value) };
  return {
    size,
    scale,
    top: TOP,
    bottom,
    maximum,
    gridlines: ticks.map((tick, index) => ({ y: yOf(tick), text: texts[index] ?? "" })),
    years,
    yearLabels: labelledYears(years, ROOM_PER_YEAR),
    breakXs: breaks.map((own) => xOfDay(scale, own.on)),
    referenceX: xOfDay(scale, on),
    last: last?.value === undefined || last.value === null ? null : placedLast(last.value, last.on),
    measured: points.flatMap(({ on: measuredOn, value, measurement }) =>
      measurement === null || value === null ? [] : [{ x: xOfDay(scale, measuredOn), y: yOf(value) }],
    ),
    baseline: { x: xOfDay(scale, course.baseline.on), y: yOf(course.baseline.value) },
    target: { ...targetPlace, textY: targetPlace.y + 4.5, text: targetText },
  };

  /** Beside its point, on the side of the path where it stands; what lies ahead is empty there. */
  function placedLast(value: number, valueOn: Day): IndicatorLayout["last"] {
    const isAbove = value >= expectedValueOn(course, valueOn);
    const [x, y] = [xOfDay(scale, valueOn), yOf(value)];
    const text = subject.valueText(value);
    const hasRoom = x + LABEL_GAP + textWidth(text, LABEL_SIZE, true) <= right;
    return {
      x,
      y,
      text,
      textX: hasRoom ? x + LABEL_GAP : x - LABEL_GAP,
      textY: isAbove || y > bottom - 20 ? y - 8 : y + 16,
      anchor: hasRoom ? "start" : "end",
    };
  }
}

/** The corners of the expected path of a definition: level until its baseline, then straight, then level. */
export function courseCorners(
  { course, untilOn }: CoursePart,
  { from, to }: DayScale,
): { on: Day; value: number }[] {
  const end = untilOn !== null && untilOn < to ? untilOn : to;
  const days = [course.baseline.on, course.target.on, end].filter((on) => on >= from && on <= end);
  return [...new Set(days)].sort().map((on) => ({ on, value: expectedValueOn(course, on) }));
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError("An indicator has no course");
  return value;
}
