import type { Day } from "#app/domain/day.ts";
import type { Instant } from "#app/domain/instant.ts";
import type { Register } from "#app/domain/municipality/register.ts";
import type { StatusChange } from "#app/domain/participation/changes-between.ts";
import type { Db } from "../../connect.server.ts";
import { dayOfColumn } from "../../schema/column-values.server.ts";
import { findSlugs } from "../portfolio/find-slugs.server.ts";
import { findSpans } from "./find-spans.server.ts";
import { previousStatus } from "./span-row.server.ts";

export interface RecentChangesOptions {
  readonly on: Day;
  readonly knownAt: Instant | null;
  readonly limit: number;
  /** One project instead of all */
  readonly projectSlug?: string;
}

/**
 * The latest changes of status up to and including a day, the newest first. A municipality that goes on with what its
 * predecessors were is no change.
 */
export async function findRecentChanges(
  db: Db,
  register: Register,
  options: RecentChangesOptions,
): Promise<StatusChange[]> {
  if (options.knownAt !== null) return foldRecentChanges(db, register, options);
  let query = db
    .selectFrom("participation_span")
    .select(["project_slug", "municipality_code", "from_on", "previous_status", "status", "derivation"])
    .whereRef("status", "<>", "previous_status")
    .where("from_on", "<=", options.on)
    .orderBy("from_on", "desc")
    .orderBy("project_slug")
    .orderBy("municipality_code")
    .limit(options.limit);
  if (options.projectSlug !== undefined) query = query.where("project_slug", "=", options.projectSlug);
  return (await query.execute()).map((row) => ({
    projectSlug: row.project_slug,
    municipalityCode: row.municipality_code,
    on: dayOfColumn(row.from_on),
    fromStatus: row.previous_status,
    toStatus: row.status,
    derived: row.derivation !== null,
  }));
}

async function foldRecentChanges(
  db: Db,
  register: Register,
  options: RecentChangesOptions,
): Promise<StatusChange[]> {
  const { on, knownAt, limit } = options;
  const slugs = options.projectSlug === undefined ? await findSlugs(db) : [options.projectSlug];
  const changes: StatusChange[] = [];
  for (const projectSlug of slugs) {
    for (const [municipalityCode, spans] of await findSpans(db, register, { projectSlug, knownAt })) {
      for (const [index, span] of spans.entries()) {
        const fromStatus = previousStatus(spans[index - 1], span);
        if (span.fromOn > on || fromStatus === span.status) continue;
        const derived = span.derivation !== null;
        changes.push({
          projectSlug,
          municipalityCode,
          on: span.fromOn,
          fromStatus,
          toStatus: span.status,
          derived,
        });
      }
    }
  }
  return changes.sort(newestFirst).slice(0, limit);
}

function newestFirst(a: StatusChange, b: StatusChange): number {
  return (
    compareText(b.on, a.on) ||
    compareText(a.projectSlug, b.projectSlug) ||
    compareText(a.municipalityCode, b.municipalityCode)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
