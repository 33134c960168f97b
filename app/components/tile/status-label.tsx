import type { Status } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { StatusTile } from "./status-tile.tsx";
import { statusWord } from "./status-word.ts";
import "./status-label.css";

interface StatusLabelProps {
  readonly status: Status;
  readonly origin: Origin;
  /** Day it was last confirmed, as text, when that is too long ago; `null`: confirmed in time */
  readonly staleSince?: string | null;
  /** Names of the predecessors the status follows from; empty: said by the municipality itself */
  readonly derivedFrom?: string;
  readonly size?: number;
}

/** Tile and word of a status, with what makes it less than certain. */
export function StatusLabel({
  status,
  origin,
  staleSince = null,
  derivedFrom = "",
  size = 18,
}: StatusLabelProps) {
  const t = useTranslate();
  const isDerived = derivedFrom !== "";
  return (
    <span className="vw-status-label">
      <StatusTile status={status} size={size} isStale={staleSince !== null} isDerived={isDerived} />
      <span>
        {statusWord(t, status, origin)}
        {isDerived && (
          <span className="vw-status-label__note">, {t("status:derivedFrom", { names: derivedFrom })}</span>
        )}
        {staleSince !== null && (
          <span className="vw-status-label__note">, {t("status:lastConfirmed", { day: staleSince })}</span>
        )}
      </span>
    </span>
  );
}
