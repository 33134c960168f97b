import type { Formatter } from "#app/format/formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";

interface Facts {
  readonly live: number;
  readonly total: number;
  readonly project: string;
}

/** How many neighbours use a project, as a sentence. */
export function nearFinding(t: Translate, format: Formatter, { live, total, project }: Facts): string {
  if (total === 1)
    return t(live === 1 ? "municipality:near.onlyUses" : "municipality:near.onlyNot", { project });
  const params = { live: format.number(live), total: format.number(total), project };
  if (live === 0) return t("municipality:near.none", params);
  if (live === total) return t(total === 2 ? "municipality:near.both" : "municipality:near.all", params);
  return t(live === 1 ? "municipality:near.one" : "municipality:near.some", params);
}
