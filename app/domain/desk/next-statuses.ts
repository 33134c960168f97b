import { allowedNextStatuses } from "../participation/rules.ts";
import type { ParticipationState } from "../participation/state.ts";
import { type RegisteredStatus, STATUSES } from "../participation/status.ts";

/**
 * The statuses a municipality can say now, the present one included where it can be said again with other details. A
 * derived state was never said by itself, so it may also speak as if nothing had been said.
 *
 * @example nextStatuses({ ...noneState("GM0344"), status: "live" }) // ["stopped"]
 */
export function nextStatuses({ status, derivation }: ParticipationState): RegisteredStatus[] {
  const allowed = new Set(allowedNextStatuses(status));
  if (derivation !== null) for (const asUnsaid of allowedNextStatuses("none")) allowed.add(asUnsaid);
  return STATUSES.filter((candidate) => candidate !== "none").filter((candidate) => allowed.has(candidate));
}
