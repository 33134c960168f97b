import type { DeskProject } from "#app/domain/desk/desk-project.ts";
import type { ParticipationEvent } from "#app/domain/participation/event.ts";
import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/** What was just registered, in one line. */
export function savedWords(
  t: Translate,
  format: Formatter,
  event: ParticipationEvent,
  project: DeskProject["project"],
): string {
  const name = project.name[format.language];
  const day = format.day(event.effectiveOn);
  switch (event.kind) {
    case "registration":
      return t("desk:saved.registration", { project: name, status: event.status, day });
    case "correction":
      return t("desk:saved.correction", { project: name, status: event.status, day });
    case "confirmation":
      return t("desk:saved.confirmation", { project: name, day });
    case "withdrawal":
      return t("desk:saved.withdrawal", { project: name });
  }
}
