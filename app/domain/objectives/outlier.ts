import type { IndicatorVersion } from "./indicator.ts";
import type { Measurement } from "./measurement.ts";
import type { Period } from "./period.ts";

const UNUSUAL_STEPS = 3;
/** Fewer steps are no habit. */
const LEAST_STEPS = 2;
const ROUNDING = 1e-9;

/** Why a value surprises. */
export type Outlier =
  | { readonly kind: "outside_range"; readonly low: number; readonly high: number }
  | {
      readonly kind: "large_step";
      readonly previous: number;
      readonly step: number;
      readonly usualStep: number;
    };

/**
 * Whether a value is one to look at twice: outside what the indicator calls plausible, or a step from the value before
 * it of more than three times the usual one (the median of earlier steps).
 *
 * @param measurements values of the same scope and definition, in order of period
 * @returns `null` when nothing surprises
 */
export function findOutlier(
  value: number,
  period: Period,
  { plausible }: Pick<IndicatorVersion, "plausible">,
  measurements: readonly Measurement[],
): Outlier | null {
  if (plausible !== null && (value < plausible.low || value > plausible.high)) {
    return { kind: "outside_range", ...plausible };
  }
  const earlier = measurements.filter((candidate) => candidate.period.untilOn <= period.startOn);
  const previous = earlier.at(-1);
  const steps = earlier.slice(1).map((own, index) => Math.abs(own.value - (earlier[index]?.value ?? 0)));
  if (previous === undefined || steps.length < LEAST_STEPS) return null;
  const [step, usualStep] = [Math.abs(value - previous.value), median(steps)];
  return step > UNUSUAL_STEPS * usualStep + ROUNDING
    ? { kind: "large_step", previous: previous.value, step, usualStep }
    : null;
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? 0;
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[middle - 1] ?? 0)) / 2;
}
