import type { Direction } from "#app/domain/objectives/indicator.ts";
import type { MeasurementEntry } from "#app/domain/objectives/measurement.ts";
import type { Cadence } from "#app/domain/objectives/period.ts";
import type { Unit } from "#app/domain/objectives/unit.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";

export interface IndicatorTable {
  slug: string;
  /** Number of the objective it belongs to, 1–5 */
  objective: number;
  /** Place among the indicators, from 1 */
  position: number;
}

/** What an indicator is from a day on. Rows are added only. */
export interface IndicatorVersionTable {
  id: number;
  indicator_slug: string;
  holds_from: string;
  /** 1: values are not comparable with those before */
  is_new_definition: number;
  name_nl: string;
  name_en: string;
  definition_nl: string;
  definition_en: string;
  stands_for_nl: string;
  stands_for_en: string;
  falls_short_nl: string;
  falls_short_en: string;
  unit: Unit;
  direction: Direction;
  baseline_value: number;
  baseline_on: string;
  baseline_origin: Origin;
  target_value: number;
  target_on: string;
  target_origin: Origin;
  /** Name of a formula; NULL: people measure it */
  formula: string | null;
  cadence: Cadence;
  source_name: string;
  /** NULL: no public address */
  source_url: string | null;
  owner: string;
  weight: number;
  /** Both NULL: everything that the unit allows is plausible */
  plausible_low: number | null;
  plausible_high: number | null;
  /** Why it changed; empty with the first */
  reason: string;
  recorded_at: string;
  actor: string;
}

/** A value, a correction of one or its withdrawal. Rows are added only. */
export interface MeasurementTable {
  id: number;
  kind: MeasurementEntry["kind"];
  indicator_slug: string;
  /** NULL: of all projects */
  project_slug: string | null;
  /** NULL: of all municipalities */
  municipality_code: string | null;
  /** `2018`, `2018-H1`, `2018-Q3` or `2018-09` */
  period: string;
  /** NULL: a withdrawal */
  value: number | null;
  /** Of a withdrawal its reason; NULL: nothing said */
  note: string | null;
  /** Why a value that surprised is right; NULL: not asked */
  confirmation: string | null;
  /** NULL: a withdrawal */
  origin: Origin | null;
  /** Row that it corrects or takes away; NULL: neither */
  replaces_id: number | null;
  recorded_at: string;
  actor: string;
}

/** How much a project does for an objective from a day on. Rows are added only. */
export interface ContributionTable {
  id: number;
  project_slug: string;
  objective: number;
  /** 1–3; 0: no longer anything */
  weight: number;
  reason_nl: string;
  reason_en: string;
  holds_from: string;
  origin: Exclude<Origin, "observed">;
  recorded_at: string;
  actor: string;
}

/** What a project saves per inhabitant and year where it is live, from a day on. Rows are added only. */
export interface SavingParameterTable {
  id: number;
  project_slug: string;
  low_cents: number;
  high_cents: number;
  source_name: string;
  /** NULL: no public address */
  source_url: string | null;
  origin: Origin;
  holds_from: string;
  recorded_at: string;
  actor: string;
}
