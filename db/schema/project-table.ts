import type { Field, Origin, Phase, ProjectKind, TargetPoint } from "#app/domain/portfolio/project.ts";

export interface ProjectTable {
  slug: string;
  /** Place in the portfolio, from 1 */
  position: number;
  name_nl: string;
  name_en: string;
  summary_nl: string;
  summary_en: string;
  field: Field;
  kind: ProjectKind;
  /** Code of the municipality; NULL: no single one leads */
  lead_municipality: string | null;
  start_on: string;
  target_origin: Exclude<Origin, "observed">;
  confirm_within_days: number;
  origin: Origin;
  /** NULL: no public source */
  source_name: string | null;
  source_url: string | null;
  /** NULL unless observed */
  observed_until: string | null;
}

export interface ProjectPhaseTable {
  project_slug: string;
  /** Order of the changes of a project, from 1 */
  position: number;
  phase: Phase;
  phase_on: string;
  reason: string;
}

export interface ProjectTargetTable {
  project_slug: string;
  target_on: string;
  unit: TargetPoint["unit"];
  value: number;
}
