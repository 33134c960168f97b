import { useId } from "react";
import type { Status, StatusCounts } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { AreaPatterns, areaFill, areaOutline } from "../tile/area-patterns.tsx";
import { STATUSES_DOWNWARD } from "../tile/status-order.ts";
import { StatusTile } from "../tile/status-tile.tsx";
import { statusWord } from "../tile/status-word.ts";
import "./status-funnel.css";

export interface StatusFunnelProps {
  /** What the bars show */
  readonly label: string;
  readonly counts: StatusCounts;
  /** N: the bars are drawn from 0 to all */
  readonly total: number;
  readonly origin: Origin;
}

const OBSERVED: readonly Status[] = ["live", "none"];
const HEIGHT = 20;

/** How many municipalities are how far: a bar per status, from 0 to all. */
export function StatusFunnel({ label, counts, total, origin }: StatusFunnelProps) {
  const t = useTranslate();
  const format = useFormatter();
  const id = `funnel${useId().replaceAll(":", "")}`;
  const shown = STATUSES_DOWNWARD.filter(
    (status) => origin !== "observed" || OBSERVED.includes(status) || counts[status] > 0,
  );
  return (
    <ul className="vw-status-funnel" aria-label={label}>
      {shown.map((status, index) => (
        <li key={status}>
          <StatusTile status={status} />
          <span className="vw-status-funnel__word">{statusWord(t, status, origin)}</span>
          <svg
            className="vw-status-funnel__bar"
            width="100%"
            height={HEIGHT + 1}
            aria-hidden="true"
            focusable="false"
          >
            {index === 0 && <AreaPatterns idPrefix={id} />}
            <line className="vw-status-funnel__base" x2="100%" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
            {counts[status] > 0 && (
              <rect
                stroke={areaOutline(status)}
                width={`${Math.round((counts[status] / Math.max(1, total)) * 10_000) / 100}%`}
                height={HEIGHT}
                fill={areaFill(id, status)}
              />
            )}
          </svg>
          <strong>{format.number(counts[status])}</strong>
        </li>
      ))}
    </ul>
  );
}
