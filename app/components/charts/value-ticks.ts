const MOST_GRIDLINES = 4;
const STEPS = [1, 2, 5, 10];

/**
 * Round values for gridlines from 0 to at most `maximum`, no more than four above 0. Whole numbers only: there is
 * no half municipality.
 *
 * @example valueTicks(393) // [0, 100, 200, 300]
 */
export function valueTicks(maximum: number): number[] {
  if (maximum <= 0) return [0];
  const step = roundStep(maximum);
  const ticks = [0];
  for (let value = step; value <= maximum; value += step) ticks.push(value);
  return ticks;
}

function roundStep(maximum: number): number {
  const power = 10 ** Math.floor(Math.log10(maximum / MOST_GRIDLINES));
  const candidates = STEPS.map((step) => step * power).filter((step) => step >= 1);
  return candidates.find((step) => Math.floor(maximum / step) <= MOST_GRIDLINES) ?? Math.max(1, power * 10);
}
