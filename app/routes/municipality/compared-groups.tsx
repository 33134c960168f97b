import type { SizeClass } from "#app/domain/municipality/size-class.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import type { Translate } from "#app/i18n/message-types.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { ShareBar } from "./share-bar.tsx";
import "./compared-groups.css";

interface ComparedGroup {
  readonly kind: "neighbours" | "province" | "size" | "all";
  readonly live: number;
  readonly total: number;
}

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
  const format = useFormatter();
  return (
    <table className="utrecht-table vw-compared">
      <caption className="vw-visually-hidden">{t("municipality:comparedCaption", { project })}</caption>
      <thead className="vw-visually-hidden">
        <tr>
          <th scope="col">{t("municipality:comparedGroup")}</th>
          <th scope="col">{t("municipality:inUse")}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ kind, live, total }) => (
          <tr key={kind}>
            <th scope="row">{groupName(t, kind, province, size)}</th>
            <td className="vw-compared__bar">
              <ShareBar fraction={total === 0 ? 0 : live / total} />
            </td>
            <td className="vw-compared__count">
              {t("municipality:countOf", { live: format.number(live), total: format.number(total) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
