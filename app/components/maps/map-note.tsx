import { type Day, yearOf } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./map-note.css";

interface MapNoteProps {
  readonly on: Day;
  readonly gridOn: Day;
  readonly withoutTile: readonly { readonly code: string; readonly name: string }[];
  /** Absent: names without links */
  readonly hrefFor?: (code: string) => string;
  /** What is particular to this map, said first */
  readonly lead?: string;
}

/** How to read a map of tiles: what a tile is, of which year the places are, and who is not on it. */
export function MapNote({ on, gridOn, withoutTile, hrefFor, lead }: MapNoteProps) {
  const t = useTranslate();
  const format = useFormatter();
  return (
    <div className="vw-map-note">
      <p>
        {lead && `${lead} `}
        {t("map:explained")}
        {yearOf(gridOn) !== yearOf(on) && <> {t("map:otherGrid", { day: format.day(gridOn) })}</>}
      </p>
      {withoutTile.length > 0 && (
        <p>
          {t("map:withoutTile", { count: withoutTile.length, n: format.number(withoutTile.length) })}{" "}
          {withoutTile.map(({ code, name }, index) => (
            <span key={code}>
              {index > 0 && ", "}
              {hrefFor ? <a href={hrefFor(code)}>{name}</a> : name}
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
