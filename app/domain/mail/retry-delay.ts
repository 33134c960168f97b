/** After so many attempts a mail is given up: about two days after the first one. */
export const MOST_ATTEMPTS = 10;

const FIRST_DELAY_MILLISECONDS = 60_000;
const GROWTH = 2.5;
const JITTER_FRACTION = 0.2;

/**
 * How long a mail waits after a failed attempt: longer each time, and never exactly as long as its neighbours, so that
 * a server that comes back does not get them all at once.
 *
 * @param attemptCount attempts so far, from 1
 * @param random 0–1
 * @returns milliseconds; `null`: it is given up
 * @example retryDelay(1, 0.5) // 60_000
 */
export function retryDelay(attemptCount: number, random: number): number | null {
  if (attemptCount >= MOST_ATTEMPTS) return null;
  const jitter = 1 + JITTER_FRACTION * (2 * random - 1);
  return Math.round(FIRST_DELAY_MILLISECONDS * GROWTH ** (attemptCount - 1) * jitter);
}
