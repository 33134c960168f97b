import { TextLink } from "#app/components/layout/text-link.tsx";
import { StatusTile } from "#app/components/tile/status-tile.tsx";
import { statusWord } from "#app/components/tile/status-word.ts";
import type { Day } from "#app/domain/day.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./neighbour-list.css";

interface NeighbourListProps {
  readonly caption: string;
  readonly origin: Origin;
  /** In the order of their numbers on the map */
  readonly neighbours: readonly {
    readonly number: number;
    readonly code: string;
    readonly name: string;
    readonly status: Status;
    readonly since: Day | null;
    readonly isStale: boolean;
    readonly isDerived: boolean;
  }[];
  /** Query of the day of the figures, kept in links */
  readonly search: string;
}

/** The neighbours of a municipality with their numbers on the small map. */
export function NeighbourList({ caption, origin, neighbours, search }: NeighbourListProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <table className="utrecht-table vw-neighbours">
      <caption className="vw-visually-hidden">{caption}</caption>
      <thead className="vw-visually-hidden">
        <tr>
          <th scope="col">{t("municipality:numberColumn")}</th>
          <th scope="col">{t("municipality:neighbour")}</th>
          <th scope="col">{t("municipality:status")}</th>
        </tr>
      </thead>
      <tbody>
        {neighbours.map(({ number, code, name, status, since, isStale, isDerived }) => (
          <tr key={code}>
            <td className="vw-neighbours__number">
              <StatusTile status={status} isStale={isStale} isDerived={isDerived} />
              {format.number(number)}
            </td>
            <th scope="row">
              <TextLink to={`/gemeenten/${code}${search}`}>{name}</TextLink>
            </th>
            <td className="vw-neighbours__status">
              {statusWord(t, status, origin)}
              {since !== null && <span className="vw-neighbours__since"> {format.shortDay(since)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
