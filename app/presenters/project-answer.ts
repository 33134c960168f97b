import type { AdoptionMeasures } from "#app/domain/participation/measures.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { ProjectFacts } from "./project-facts.ts";

interface Told {
  readonly facts: Pick<ProjectFacts, "name" | "origin" | "startOn">;
  readonly measures: Pick<AdoptionMeasures, "on" | "counts" | "municipalityCount">;
}

/** The sentence the page of a project opens with: how many municipalities use it, out of how many, on which day. */
export function projectAnswer({ facts, measures }: Told, t: Translate, format: Formatter): string {
  const { on, municipalityCount } = measures;
  const day = format.day(on);
  const project = facts.name;
  if (on < facts.startOn) return t("project:notStarted", { project, start: format.day(facts.startOn), day });
  if (municipalityCount === 0) return t("project:answer.nobody", { day });
  const count = measures.counts.live;
  const isObserved = facts.origin === "observed";
  const said = { total: format.number(municipalityCount), project, day };
  if (count === 0) return t(isObserved ? "project:answer.observedNone" : "project:answer.liveNone", said);
  return t(isObserved ? "project:answer.observed" : "project:answer.live", {
    ...said,
    count,
    n: format.number(count),
  });
}
