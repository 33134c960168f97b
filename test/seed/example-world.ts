import { instant } from "#app/domain/instant.ts";
import { EXAMPLE_SEED, exampleEvents } from "#db/seed/example-events.server.ts";
import { register } from "./bundled-register.ts";

/** End of 1 November 2026, long after the example's own clock. */
export const LONG_UNTIL = instant("2026-11-01T22:59:59.999Z");

/** The whole log of the example; the same in every suite. */
export const longLog = await exampleEvents(register, { seed: EXAMPLE_SEED, until: LONG_UNTIL });

export function ofProject(slug: string) {
  return longLog.filter((event) => event.projectSlug === slug);
}
