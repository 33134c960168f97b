import { type Day, daysBetween } from "../day.ts";
import type { Direction } from "./indicator.ts";

export const PROGRESS_CLASSES = [
  "achieved",
  "on_track",
  "moderate",
  "limited",
  "deteriorating",
  "not_measured",
] as const;
/** How far something is, compared with how far it should be. */
export type ProgressClass = (typeof PROGRESS_CLASSES)[number];

/** From where to where, and when. */
export interface Course {
  readonly baseline: { readonly value: number; readonly on: Day };
  readonly target: { readonly value: number; readonly on: Day };
}

/** A progress with every number that it was calculated from, so that it can be written out. */
export interface ProgressCalculation {
  readonly on: Day;
  readonly value: number;
  readonly baselineValue: number;
  readonly targetValue: number;
  /** Days from the baseline to the day asked, and to the target */
  readonly elapsedDays: number;
  readonly totalDays: number;
  /** (value − baseline) ÷ (target − baseline), unrounded */
  readonly progress: number;
  /** Fraction 0–1 that should have been covered */
  readonly expected: number;
  /** progress ÷ expected; `null` where nothing is expected yet */
  readonly ratio: number | null;
  readonly progressClass: Exclude<ProgressClass, "not_measured">;
}

export const ON_TRACK_FROM = 0.95;
export const MODERATE_FROM = 0.6;
/** Fractions of days are rounded by the machine; that must not put anything in a lower class. */
const ROUNDING = 1e-9;

/**
 * Progress on a day, with its calculation.
 *
 * @param course its target differs from its baseline, and its target day comes later
 * @source DOMAIN: the five objectives, progress
 * @example progressOf({ baseline: { value: 120, on: day("2018-01-01") }, target: { value: 20, on: day("2022-01-01") } }, 90, day("2019-01-01")).progress // 0.3
 */
export function progressOf(course: Course, value: number, on: Day): ProgressCalculation {
  const { baseline, target } = course;
  const progress = (value - baseline.value) / (target.value - baseline.value);
  const expected = expectedOn(course, on);
  return {
    on,
    value,
    baselineValue: baseline.value,
    targetValue: target.value,
    elapsedDays: daysBetween(baseline.on, on),
    totalDays: daysBetween(baseline.on, target.on),
    progress,
    expected,
    ratio: expected === 0 ? null : progress / expected,
    progressClass: classOf(progress, expected),
  };
}

/** Fraction of the way that should be covered on a day: linear from the baseline to the target, level before and after. */
export function expectedOn({ baseline, target }: Course, on: Day): number {
  const fraction = daysBetween(baseline.on, on) / daysBetween(baseline.on, target.on);
  return Math.min(1, Math.max(0, fraction));
}

/** The value that should be reached on a day. */
export function expectedValueOn(course: Course, on: Day): number {
  const { baseline, target } = course;
  return baseline.value + expectedOn(course, on) * (target.value - baseline.value);
}

/** @source DOMAIN: the five objectives, class */
export function classOf(progress: number, expected: number): Exclude<ProgressClass, "not_measured"> {
  if (progress >= 1 - ROUNDING) return "achieved";
  if (progress < -ROUNDING) return "deteriorating";
  if (progress >= ON_TRACK_FROM * expected - ROUNDING) return "on_track";
  return progress >= MODERATE_FROM * expected - ROUNDING ? "moderate" : "limited";
}

/** Whether the target lies the way the indicator should go. */
export function goesRightWay({ baseline, target }: Course, direction: Direction): boolean {
  return direction === "up" ? target.value > baseline.value : target.value < baseline.value;
}
