import type { Day } from "../day.ts";
import type { MunicipalityCode } from "../municipality/municipality.ts";
import { findMunicipality, type Register } from "../municipality/register.ts";
import { predecessorLinks } from "../municipality/reorganisation.ts";
import type { FactsOfDay, ProjectOnDay } from "./facts-of-day.ts";

/**
 * How a project stood on an earlier day, told in the borders of a later one: a municipality that began in between
 * counts where all of its predecessors did.
 *
 * @param project as it stood on `from`
 */
export function projectInBorders(project: ProjectOnDay, from: Day, borders: FactsOfDay): ProjectOnDay {
  const { register, on } = borders;
  const translate = (codes: ReadonlySet<MunicipalityCode>): ReadonlySet<MunicipalityCode> =>
    new Set(
      borders.municipalities
        .map(({ code }) => code)
        .filter((code) => wasAmong(register, code, { codes, from, until: on })),
    );
  const { phase, daysToHalf, saving } = project;
  let builders: ReadonlySet<MunicipalityCode> | null = null;
  return {
    project: project.project,
    phase,
    daysToHalf,
    saving,
    live: translate(project.live),
    explained: translate(project.explained),
    get builders() {
      builders ??= translate(project.builders);
      return builders;
    },
  };
}

function wasAmong(
  register: Register,
  code: MunicipalityCode,
  earlier: { readonly codes: ReadonlySet<MunicipalityCode>; readonly from: Day; readonly until: Day },
): boolean {
  if (findMunicipality(register, code, earlier.from)) return earlier.codes.has(code);
  const links = predecessorLinks(register, code).filter(({ on }) => earlier.from < on && on <= earlier.until);
  // Each step asks for an earlier day, so that a code that comes back does not ask for itself.
  return (
    links.length > 0 &&
    links.every((link) => link.from !== code && wasAmong(register, link.from, { ...earlier, until: link.on }))
  );
}
