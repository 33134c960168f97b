import type { RegisterStep } from "./adoption-words.ts";

/** Smaller changes can be seen in the line of all municipalities, but not told apart by the eye at a glance. */
const NOTABLE_FRACTION = 0.025;
const MOST_STEPS = 3;

/**
 * The changes of the register that get a mark of their own: at most three, those that moved the number of
 * municipalities most, and only when that was by a fortieth or more. All of them stand in the table.
 *
 * @returns in order of day
 */
export function notableSteps(steps: readonly RegisterStep[]): RegisterStep[] {
  const weight = ({ before, after }: RegisterStep) => (before === 0 ? 0 : Math.abs(after - before) / before);
  return steps
    .filter((step) => weight(step) >= NOTABLE_FRACTION)
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, MOST_STEPS)
    .sort((one, other) => one.on.localeCompare(other.on));
}
