import { GroupBars } from "#app/components/charts/group-bars.tsx";
import type { SizeClass } from "#app/domain/municipality/size-class.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { ComparedGroup } from "#app/presenters/municipality-comparison.ts";

interface ComparedGroupsProps {
  readonly groups: readonly ComparedGroup[];
  /** Name of the project compared */
  readonly project: string;
  readonly province: string;
  /** `null`: in no size class, since the inhabitants are not known */
  readonly size: SizeClass | null;
}

/** How many municipalities use a project: the neighbours, the province, those of the same size, all. */
export function ComparedGroups({ groups, project, province, size }: ComparedGroupsProps) {
  const t = useTranslate();
  return (
    <GroupBars
      caption={t("municipality:comparedCaption", { project })}
      groupWord={t("municipality:comparedGroup")}
      groups={groups.map(({ kind, live, total }) => ({
        key: kind,
        name: groupName(t, kind, province, size),
        live,
        total,
      }))}
    />
  );
}

function groupName(
  t: Translate,
  kind: ComparedGroup["kind"],
  province: string,
  size: SizeClass | null,
): string {
  switch (kind) {
    case "neighbours":
      return t("municipality:comparedNeighbours");
    case "province":
      return t("municipality:comparedProvince", { province });
    case "size":
      return t(`municipalities:sizes.${size ?? "unknown"}`);
    case "all":
      return t("municipality:comparedAll");
  }
}
