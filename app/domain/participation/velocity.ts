/** Days over which the velocity is taken. */
export const VELOCITY_DAYS = 91;

const DAYS_PER_MONTH = 30.4375;

/**
 * Net new live municipalities per month of 30.4375 days.
 *
 * @param liveBefore live 91 days earlier, in the borders of the day itself, so that a merger is no loss
 * @param liveNow live on the day
 * @source DOMAIN: measures, velocity
 */
export function velocityPerMonth(liveBefore: number, liveNow: number): number {
  return ((liveNow - liveBefore) / VELOCITY_DAYS) * DAYS_PER_MONTH;
}
