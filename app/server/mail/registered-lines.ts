import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Project } from "#app/domain/portfolio/project.ts";
import type { Language } from "#app/i18n/language.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** What was registered, a line for each event; what was done twice is told once. */
export function registeredLines(
  t: Translate,
  language: Language,
  projects: readonly Project[],
  events: readonly ParticipationEvent[],
): string[] {
  return [...new Set(events.map((event) => lineOf(t, nameOf(event), event)))];

  function nameOf({ projectSlug }: ParticipationEvent): string {
    return projects.find(({ slug }) => slug === projectSlug)?.name[language] ?? projectSlug;
  }
}

function lineOf(t: Translate, project: string, event: ParticipationEvent): string {
  switch (event.kind) {
    case "registration":
    case "correction": {
      const { status, effectiveOn, plannedLiveOn } = event;
      const said =
        event.kind === "registration"
          ? t("mail:registered.registration", { project, status, on: effectiveOn })
          : t("mail:registered.correction", { project, status, on: effectiveOn });
      return plannedLiveOn === null
        ? said
        : `${said}, ${t("mail:registered.planned", { on: plannedLiveOn })}`;
    }
    case "confirmation":
      return t("mail:registered.confirmation", { project });
    case "withdrawal":
      return t("mail:registered.withdrawal", { project });
  }
}
