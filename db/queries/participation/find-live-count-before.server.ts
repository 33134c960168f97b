import { addDays, type Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import { existingOn, findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { relatedCodes, reorganisationsBetween } from "#app/domain/municipality/reorganisation.ts";
import { stateInBorders } from "#app/domain/participation/borders.ts";
import { spansOfDay } from "#app/domain/participation/spans-of-day.ts";
import { VELOCITY_DAYS } from "#app/domain/participation/velocity.ts";
import type { Db } from "../../connect.server.ts";
import { findTotalsOn } from "./find-adoption-changes.server.ts";
import { findAllStates } from "./find-all-states.server.ts";
import { findAllStatesInBorders } from "./find-all-states-in-borders.server.ts";
import { findLiveCodes } from "./find-live-codes.server.ts";

interface BeforeOptions {
  readonly on: Day;
  readonly knownAt: Instant | null;
  readonly projectSlugs: readonly string[];
}

/**
 * Live municipalities of each project 91 days before a day, in the borders of that day: what the velocity starts from.
 *
 * @returns one number per project asked for
 */
export async function findLiveCountsBefore(
  db: Db,
  register: Register,
  options: BeforeOptions,
): Promise<Map<string, number>> {
  const { on, knownAt, projectSlugs } = options;
  const before = addDays(on, -VELOCITY_DAYS);
  if (knownAt !== null) {
    const inBorders = { on: before, bordersOn: on, knownAt, projectSlugs };
    const states = await findAllStatesInBorders(db, register, inBorders);
    return new Map(
      [...states].map(([slug, own]) => [slug, own.filter(({ status }) => status === "live").length]),
    );
  }
  if (reorganisationsBetween(register, before, on).length > 0) {
    return countInBorders(db, register, { before, on, projectSlugs });
  }
  const totals = await findTotalsOn(db, { projectSlugs, on: before });
  return new Map(projectSlugs.map((slug) => [slug, totals.get(slug)?.live ?? 0]));
}

/** Only what municipalities that began in between were made of is looked up one by one. */
async function countInBorders(
  db: Db,
  register: Register,
  { before, on, projectSlugs }: { before: Day; on: Day; projectSlugs: readonly string[] },
): Promise<Map<string, number>> {
  const begun = existingOn(register, on).filter(({ code }) => !findMunicipality(register, code, before));
  const related = new Set(begun.flatMap(({ code }) => [...relatedCodes(register, code)]));
  const ofDay = { on: before, knownAt: null, projectSlugs };
  const live = await findLiveCodes(db, register, ofDay);
  const states = await findAllStates(db, register, { ...ofDay, municipalityCodes: [...related] });
  return new Map(
    projectSlugs.map((slug) => {
      const stayed = (live.get(slug) ?? []).filter((code) => findMunicipality(register, code, on));
      const spans = spansOfDay(states.get(slug) ?? [], before);
      const joined = begun.filter(
        ({ code }) => stateInBorders(register, code, on, before, spans).status === "live",
      );
      return [slug, stayed.length + joined.length];
    }),
  );
}
