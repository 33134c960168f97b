import type { HexTile } from "#app/components/maps/hex-tile.ts";
import { NearMap } from "#app/components/maps/near-map.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import type { Day } from "#app/domain/day.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { NeighbourRow } from "#app/presenters/municipality-comparison.ts";
import { nearFinding } from "#app/presenters/near-finding.ts";
import { NeighbourList } from "./neighbour-list.tsx";
import "./near-panel.css";

interface NearPanelProps {
  readonly code: string;
  readonly name: string;
  readonly on: Day;
  readonly project: { readonly name: string; readonly origin: Origin };
  readonly neighbours: readonly NeighbourRow[];
  /** Tiles around the municipality; none where the register has no map */
  readonly tiles: readonly HexTile[];
  /** Whether the register says who borders on whom */
  readonly hasNeighbourMap: boolean;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
}

/** Who around a municipality uses a project: the small map and the list that its numbers belong to. */
export function NearPanel(props: NearPanelProps) {
  const { code, name, on, project, neighbours, tiles, hasNeighbourMap, search } = props;
  const t = useTranslate();
  const format = useFormatter();
  if (neighbours.length === 0) {
    return <p>{t(hasNeighbourMap ? "municipality:nearNone" : "municipality:nearUnknown", { name })}</p>;
  }
  const live = neighbours.filter(({ status }) => status === "live").length;
  const finding = nearFinding(t, format, { live, total: neighbours.length, project: project.name });
  return (
    <figure className="vw-near">
      <figcaption className="vw-near__caption">
        <h3>{finding}</h3>
        <p className="vw-near__note">
          {t("municipality:stateOn", { day: format.day(on) })} <OriginMark origin={project.origin} />
        </p>
      </figcaption>
      <div className="vw-near__parts">
        <NearMap
          label={finding}
          tiles={tiles}
          code={code}
          neighbourCodes={neighbours.map((neighbour) => neighbour.code)}
        />
        <NeighbourList
          caption={t("municipality:neighboursCaption", { name, project: project.name })}
          origin={project.origin}
          neighbours={neighbours}
          search={search}
        />
      </div>
    </figure>
  );
}
