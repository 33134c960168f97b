import type { AttentionEntry } from "#app/domain/attention/attention-entry.ts";
import { findAttention } from "#app/domain/attention/find-attention.ts";
import type { Day } from "#app/domain/day.ts";
import { findMunicipality, type Register } from "#app/domain/municipality/register.ts";
import { sizeClassOf } from "#app/domain/municipality/size-class.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { AppContext } from "#app/server/app-context.ts";
import { badRequest } from "#app/server/http-errors.server.ts";
import { type AttentionParams, readAttentionParams } from "#app/urls/attention-params.ts";
import { findSituations } from "#db/queries/attention/find-situations.server.ts";
import { findAllProjects } from "#db/queries/portfolio/find-projects.server.ts";
import { startedProjects } from "./started-projects.ts";

/** The attention list of today, whole and narrowed down. */
export interface AttentionRequest {
  readonly params: AttentionParams;
  readonly register: Register;
  readonly projects: readonly Project[];
  readonly on: Day;
  /** Without filters */
  readonly all: readonly AttentionEntry[];
  readonly chosen: readonly AttentionEntry[];
}

/**
 * An address of the attention list, or of its file, read and checked; and the entries it asks for.
 *
 * @throws a 400 answer when the address is wrong
 */
export async function readAttentionRequest(
  search: URLSearchParams,
  context: Pick<AppContext, "db" | "clock" | "register">,
): Promise<AttentionRequest> {
  const { params, problems } = readAttentionParams(search);
  const register = await context.register();
  const on = context.clock.today();
  const projects = startedProjects(await findAllProjects(context.db), on);
  const wrong = [...problems, ...unknownChoices(params, register, projects)];
  if (wrong.length > 0) throw badRequest(wrong);
  const all = findAttention(register, {
    on,
    situations: await findSituations(context.db, register, { on, projects }),
  });
  const chosen = all.filter((entry) => isChosen(entry, params, register, on));
  return { params, register, projects, on, all, chosen };
}

function unknownChoices(
  { projectSlug, province }: AttentionParams,
  register: Register,
  projects: readonly Project[],
): Problem[] {
  const problems: Problem[] = [];
  if (projectSlug !== null && !projects.some(({ slug }) => slug === projectSlug)) {
    problems.push({ field: "project", code: "no_project_on_day", params: { slug: projectSlug } });
  }
  if (province !== null && !register.data.municipalities.some((line) => line.province === province)) {
    problems.push({ field: "provincie", code: "unknown_province", params: { value: province } });
  }
  return problems;
}

function isChosen(entry: AttentionEntry, params: AttentionParams, register: Register, on: Day): boolean {
  const { projectSlug, province, size, supplier, kind } = params;
  return (
    (projectSlug === null || entry.projectSlug === projectSlug) &&
    (province === null || findMunicipality(register, entry.municipalityCode, on)?.province === province) &&
    (size === null || sizeClassOf(entry.inhabitants) === size) &&
    (supplier === null || suppliersOf(entry).includes(supplier)) &&
    (kind === null || entry.reasons.some((reason) => reason.kind === kind))
  );
}

/** Its own supplier, and the one because of which it could be asked. */
export function suppliersOf({ supplier, reasons }: AttentionEntry): string[] {
  const shared = reasons.map((reason) => (reason.kind === "ready_to_ask" ? reason.supplier : null));
  return [supplier, ...shared].filter((name) => name !== null);
}
