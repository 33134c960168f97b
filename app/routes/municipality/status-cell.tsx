import { TextLink } from "#app/components/layout/text-link.tsx";
import { DisputeNote } from "#app/components/tile/dispute-note.tsx";
import { StatusTile } from "#app/components/tile/status-tile.tsx";
import { statusWord } from "#app/components/tile/status-word.ts";
import type { Day } from "#app/domain/day.ts";
import type { Dispute } from "#app/domain/participation/live-review.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { methodHref } from "#app/urls/method-anchors.ts";

interface StatusCellProps {
  readonly status: Status;
  readonly origin: Origin;
  readonly heardOn: Day | null;
  readonly isStale: boolean;
  /** Predecessors a derived state comes from; `null`: not derived */
  readonly derivedFrom: readonly { readonly code: string; readonly name: string }[] | null;
  /** Fraction (0–1) of inhabitants whose predecessor was live; `null`: not derived, or not known */
  readonly derivedLiveFraction: number | null;
  /** That the project lead disputes it; `null`: nobody does */
  readonly dispute: Dispute | null;
  /** Query of the day of the figures, kept in links */
  readonly search: string;
}

/** Tile and word of a status, and under it what makes it less than certain. */
export function StatusCell(props: StatusCellProps) {
  const { status, origin, heardOn, isStale, derivedFrom, derivedLiveFraction, dispute, search } = props;
  const t = useTranslate();
  const format = useFormatter();
  return (
    <span className="vw-status-cell">
      <StatusTile status={status} size={20} isStale={isStale} isDerived={derivedFrom !== null} />
      <span>
        {statusWord(t, status, origin)}
        {derivedFrom !== null && (
          <span className="vw-status-cell__note">
            {t("municipality:derivedFrom", { names: format.list(derivedFrom.map(({ name }) => name)) })}
            {derivedLiveFraction !== null &&
              derivedLiveFraction > 0 &&
              derivedLiveFraction < 1 &&
              `; ${t("municipality:derivedShare", { share: format.percent(derivedLiveFraction) })}`}
            {". "}
            <TextLink to={methodHref("reorganisations", search)}>{t("municipality:derivedLink")}</TextLink>
          </span>
        )}
        {dispute !== null && <DisputeNote dispute={dispute} />}
        {isStale && heardOn !== null && (
          <span className="vw-status-cell__note">
            {t("municipality:lastHeard", { day: format.day(heardOn) })}
          </span>
        )}
      </span>
    </span>
  );
}
