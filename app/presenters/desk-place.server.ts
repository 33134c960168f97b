import { redirect } from "@remix-run/node";
import { may } from "#app/domain/access/policy.ts";
import type { Actor } from "#app/domain/access/role.ts";
import type { Day } from "#app/domain/day.ts";
import type { Municipality, MunicipalityCode } from "#app/domain/municipality/municipality.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { successorsOn } from "#app/domain/municipality/reorganisation.ts";
import type { EventSource } from "#app/domain/participation/event.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { notFound } from "#app/server/http-errors.server.ts";

/** The desk of a municipality, and who sits at it. */
export interface DeskPlace {
  readonly actor: Actor;
  readonly register: Register;
  readonly code: MunicipalityCode;
  readonly municipality: Municipality;
  readonly today: Day;
  /** The Taskforce writes in the name of the municipality */
  readonly isOnBehalf: boolean;
  readonly mayApprove: boolean;
  /** What events that are recorded here say of where they come from */
  readonly source: EventSource;
}

/**
 * @param actor who was let in
 * @throws a 404 answer for an unknown code; a redirect to its successor for a municipality that ended
 */
export async function deskPlace(
  context: Pick<AppContext, "register" | "clock">,
  actor: Actor,
  code: MunicipalityCode,
): Promise<DeskPlace> {
  const register = await context.register();
  const today = context.clock.today();
  const municipality = findMunicipality(register, code, today);
  if (!municipality) throw absent(register, code, today);
  const own = { ...actor, assignments: actor.assignments.filter(({ role }) => role !== "taskforce") };
  const isOnBehalf = !may(own, { to: "register", municipalityCode: code }, register);
  return {
    actor,
    register,
    code,
    municipality,
    today,
    isOnBehalf,
    mayApprove: may(actor, { to: "approve", municipalityCode: code }, register),
    source: isOnBehalf ? "taskforce" : "municipality",
  };
}

function absent(register: Register, code: MunicipalityCode, today: Day) {
  if (!findMunicipality(register, code)) return notFound();
  const [successor, ...others] = successorsOn(register, code, today);
  if (successor === undefined) return notFound();
  return redirect(others.length > 0 ? "/mijn-gemeente" : `/mijn-gemeente/${successor}`);
}
