import type { Status, StatusCounts } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { STATUSES_DOWNWARD } from "./status-order.ts";
import { StatusTile } from "./status-tile.tsx";
import { statusWord } from "./status-word.ts";
import "./status-legend.css";

const TWO_STATES: readonly Status[] = ["live", "none"];

interface StatusLegendProps {
  readonly origin: Origin;
  /** Number of municipalities per status, to stand beside the words; `null`: words only */
  readonly counts?: StatusCounts | null;
  /** Whether a tile occurs that was not confirmed in time, or that is derived; only then the legend explains it */
  readonly hasStale?: boolean;
  readonly hasDerived?: boolean;
}

/** What the tiles of a map or list mean. A status that an observed source cannot have is left out until it occurs. */
export function StatusLegend({
  origin,
  counts = null,
  hasStale = false,
  hasDerived = false,
}: StatusLegendProps) {
  const t = useTranslate();
  const format = useFormatter();
  const statuses = STATUSES_DOWNWARD.filter(
    (status) => origin !== "observed" || TWO_STATES.includes(status) || (counts?.[status] ?? 0) > 0,
  );
  return (
    <ul className="vw-status-legend" aria-label={t("status:legend")}>
      {statuses.map((status) => (
        <li key={status}>
          <StatusTile status={status} />
          <span>
            {statusWord(t, status, origin)}
            {counts && <strong> {format.number(counts[status])}</strong>}
          </span>
        </li>
      ))}
      {hasStale && (
        <li>
          <StatusTile status="live" isStale />
          <span>{t("status:stale")}</span>
        </li>
      )}
      {hasDerived && (
        <li>
          <StatusTile status="implementing" isDerived />
          <span>{t("status:derived")}</span>
        </li>
      )}
    </ul>
  );
}
