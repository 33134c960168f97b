import { addDays, type Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import { reorganisationsBetween } from "#app/domain/municipality/reorganisation.ts";
import { VELOCITY_DAYS } from "#app/domain/participation/velocity.ts";
import type { Db } from "../../connect.server.ts";
import { findTotalsOn } from "./find-adoption-changes.server.ts";
import { findAllStatesInBorders } from "./find-all-states-in-borders.server.ts";

/**
 * Live municipalities of each project 91 days before a day, in the borders of that day: what the velocity starts from.
 *
 * @returns one number per project asked for
 */
export async function findLiveCountsBefore(
  db: Db,
  register: Register,
  options: { readonly on: Day; readonly knownAt: Instant | null; readonly projectSlugs: readonly string[] },
): Promise<Map<string, number>> {
  const { on, knownAt, projectSlugs } = options;
  const before = addDays(on, -VELOCITY_DAYS);
  if (knownAt === null && reorganisationsBetween(register, before, on).length === 0) {
    const totals = await findTotalsOn(db, { projectSlugs, on: before });
    return new Map(projectSlugs.map((slug) => [slug, totals.get(slug)?.live ?? 0]));
  }
  const states = await findAllStatesInBorders(db, register, {
    on: before,
    bordersOn: on,
    knownAt,
    projectSlugs,
  });
  return new Map(
    [...states].map(([slug, own]) => [slug, own.filter(({ status }) => status === "live").length]),
  );
}
