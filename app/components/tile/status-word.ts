import type { Status } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import type { Translate } from "#app/i18n/message-types.ts";

/**
 * The word of a status. An observed source with two states does not know what a municipality is planning, so its
 * empty tile says that no source is listed.
 *
 * @example statusWord(t, "none", "observed") // "geen bron vermeld"
 */
export function statusWord(t: Translate, status: Status, origin: Origin): string {
  return status === "none" && origin === "observed" ? t("status:noSourceListed") : t(`status:name.${status}`);
}
