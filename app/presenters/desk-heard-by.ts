import type { LastHeard } from "#app/domain/desk/desk-project.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/**
 * Who said something, in words: the account where the municipality itself spoke, else the way it came in.
 *
 * @param names of accounts, by the text that stands in the event
 */
export function heardBy(
  t: Translate,
  { source, actor }: Pick<LastHeard, "source" | "actor">,
  names: ReadonlyMap<string, string>,
): string {
  const name = names.get(actor);
  if (source === "municipality") return name ?? t("desk:by.municipality");
  return name && source === "taskforce" ? t("desk:by.taskforceNamed", { name }) : t(`desk:by.${source}`);
}
