import type { Day } from "#app/domain/day.ts";
import { yearOf } from "#app/domain/day.ts";
import type { ScorePoint } from "#app/domain/objectives/score-series.ts";
import { type DayScale, xOfDay } from "./day-scale.ts";
import { linePath } from "./step-path.ts";
import "./score-trend.css";

interface ScoreTrendProps {
  /** What it shows, for who cannot see it */
  readonly label: string;
  /** In order of day */
  readonly points: readonly ScorePoint[];
  /** The same period in all trends of a page */
  readonly from: Day;
  readonly to: Day;
}

const WIDTH = 200;
const HEIGHT = 76;
const TOP = 8;
const BOTTOM = 54;
const LEFT = 2;
const RIGHT = 194;

/** A score over time, from nothing to all of the way; it breaks where nothing was measured. */
export function ScoreTrend({ label, points, from, to }: ScoreTrendProps) {
  const scale: DayScale = { from, to, left: LEFT, right: RIGHT };
  const yOf = (score: number) => BOTTOM - score * (BOTTOM - TOP);
  const lines = unbroken(points).map((part) =>
    part.map(({ on, score }) => ({ x: xOfDay(scale, on), y: yOf(score) })),
  );
  const last = lines.at(-1)?.at(-1);
  return (
    <svg
      className="vw-score-trend"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
      fontSize={12.5}
    >
      <path className="vw-score-trend__whole" d={`M${LEFT} ${yOf(1)}H${RIGHT}`} />
      <path className="vw-score-trend__base" d={`M${LEFT} ${BOTTOM}H${RIGHT}`} />
      {lines.map((line) => (
        <path key={line[0]?.x} className="vw-score-trend__line" d={linePath(line)} />
      ))}
      {last && <circle className="vw-score-trend__end" cx={last.x} cy={last.y} r="4" />}
      <text x={LEFT} y={BOTTOM + 17}>
        {yearOf(from)}
      </text>
      {yearOf(to) > yearOf(from) && (
        <text x={RIGHT} y={BOTTOM + 17} textAnchor="end">
          {yearOf(to)}
        </text>
      )}
    </svg>
  );
}

/** Stretches of points that have a score. */
function unbroken(points: readonly ScorePoint[]): { on: Day; score: number }[][] {
  const parts: { on: Day; score: number }[][] = [[]];
  for (const { on, score } of points) {
    if (score === null) parts.push([]);
    else parts.at(-1)?.push({ on, score });
  }
  return parts.filter((part) => part.length > 0);
}
