import { isRouteErrorResponse } from "@remix-run/react";
import type { Problem } from "#app/domain/problem.ts";

/** What a page failed with. */
export interface SiteError {
  /** Of HTTP; 500 for a fault of the site */
  readonly status: number;
  readonly problems: readonly Problem[];
}

/** Reads what a route threw. What is no answer of a route is a fault of the site, and says nothing of itself. */
export function readSiteError(error: unknown): SiteError {
  if (!isRouteErrorResponse(error)) return { status: 500, problems: [] };
  return { status: error.status, problems: problemsIn(error.data) };
}

function problemsIn(data: unknown): readonly Problem[] {
  if (typeof data !== "object" || data === null || !("problems" in data)) return [];
  return Array.isArray(data.problems) ? data.problems.filter(isProblem) : [];
}

function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "field" in value && "code" in value;
}
