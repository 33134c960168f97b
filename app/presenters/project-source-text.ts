import type { Day } from "#app/domain/day.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import type { ProjectFacts } from "./project-facts.ts";

/** Name of the source of a project's figures, without a full stop. */
export function sourceName(
  { source, origin }: Pick<ProjectFacts, "source" | "origin">,
  t: Translate,
): string {
  return source?.name ?? t(origin === "example" ? "project:source.example" : "project:source.reported");
}

/** Source, day, last change and origin as a line of text, for a picture that leaves the page. */
export function projectSourceText(
  facts: Pick<ProjectFacts, "source" | "origin">,
  { on, lastChangedOn }: { readonly on: Day; readonly lastChangedOn: Day | null },
  t: Translate,
  format: Formatter,
): string {
  const parts = [
    t("layout:source.source", { name: sourceName(facts, t) }),
    t("layout:source.on", { day: format.day(on) }),
    ...(lastChangedOn === null ? [] : [t("layout:source.lastChanged", { day: format.day(lastChangedOn) })]),
    `(${t(`status:origin.${facts.origin}`)})`,
  ];
  return parts.join(" ");
}
