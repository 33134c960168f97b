/** A place in a drawing. */
interface Step {
  readonly x: number;
  readonly y: number;
}

/**
 * Path of a staircase: each value holds until the next.
 *
 * @returns empty without steps
 * @example stepPath([{ x: 0, y: 10 }, { x: 5, y: 4 }], 9) // "M0 10H5V4H9"
 */
export function stepPath(steps: readonly Step[], endX: number): string {
  const [first, ...rest] = steps;
  if (!first) return "";
  let y = tenth(first.y);
  let path = `M${tenth(first.x)} ${y}`;
  for (const step of rest) {
    if (tenth(step.y) === y) continue;
    y = tenth(step.y);
    path += `H${tenth(step.x)}V${y}`;
  }
  return `${path}H${tenth(endX)}`;
}

/** Path of straight lines through places. */
export function linePath(steps: readonly Step[]): string {
  return steps.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${tenth(x)} ${tenth(y)}`).join("");
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
