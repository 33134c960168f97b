import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { hexagonPath } from "../tile/hexagon.ts";
import { countIn, type FillLevel } from "./fill-levels.ts";

interface FillLegendProps {
  readonly levels: readonly FillLevel[];
  /** Number of municipalities that use exactly as many projects as the index says */
  readonly distribution: readonly number[];
}

const CENTRE = { x: 8.5, y: 9.5 };
const WIDTH = 15.5;

/** The steps of a tile that fills up, with the number of municipalities at each. */
export function FillLegend({ levels, distribution }: FillLegendProps) {
  const t = useTranslate();
  const format = useFormatter();
  const last = levels.at(-1);
  const projects = (count: number) => t("counted:projects", { count, n: format.number(count) });
  const wordsOf = (level: FillLevel) => {
    if (level.to === 0) return t("map:projectsNone");
    if (level === last && level.from === level.to)
      return t("map:projectsAll", { n: format.number(level.to) });
    if (level.from === level.to) return projects(level.to);
    return t("map:projectsRange", { from: format.number(level.from), to: format.number(level.to) });
  };
  return (
    <ul className="vw-fill-legend" aria-label={t("map:projectsLegend")}>
      {levels.map((level) => (
        <li key={level.from}>
          <svg width="17" height="19" viewBox="0 0 17 19" aria-hidden="true" focusable="false">
            <path className="vw-country-map__empty" d={hexagonPath(CENTRE, WIDTH)} />
            {level.fraction > 0 && (
              <path
                className="vw-country-map__fill"
                d={hexagonPath(CENTRE, WIDTH * Math.sqrt(level.fraction))}
              />
            )}
          </svg>
          <span>
            {wordsOf(level)} <strong>{format.number(countIn(distribution, level))}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
