import { daysToHalf } from "./days-to-half.ts";
import type { Formula } from "./formula.ts";
import type { FormulaName } from "./formula-names.ts";
import { inhabitantsPerService } from "./inhabitants-per-service.ts";
import { inhabitantsWithAllServices } from "./inhabitants-with-all-services.ts";
import { municipalitiesBuildingAlong } from "./municipalities-building-along.ts";
import { municipalitiesInThreeProjects } from "./municipalities-in-three-projects.ts";
import { municipalitiesOnCommonProcess } from "./municipalities-on-common-process.ts";
import { projectsPerMunicipality } from "./projects-per-municipality.ts";
import { projectsReachingHalf } from "./projects-reaching-half.ts";
import { savingPerYear } from "./saving-per-year.ts";
import { standardsAppliedOrExplained } from "./standards-applied-or-explained.ts";
import { standardsAtScale } from "./standards-at-scale.ts";

/** Every formula that a computed indicator can choose. */
export const FORMULAS: Readonly<Record<FormulaName, Formula>> = {
  municipalities_in_three_projects: municipalitiesInThreeProjects,
  projects_per_municipality: projectsPerMunicipality,
  municipalities_building_along: municipalitiesBuildingAlong,
  inhabitants_per_service: inhabitantsPerService,
  inhabitants_with_all_services: inhabitantsWithAllServices,
  days_to_half: daysToHalf,
  saving_per_year: savingPerYear,
  municipalities_on_common_process: municipalitiesOnCommonProcess,
  standards_at_scale: standardsAtScale,
  standards_applied_or_explained: standardsAppliedOrExplained,
  projects_reaching_half: projectsReachingHalf,
};
