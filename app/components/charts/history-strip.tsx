import type { Day } from "#app/domain/day.ts";
import type { Status } from "#app/domain/participation/status.ts";
import type { StatusPeriod } from "#app/domain/participation/status-periods.ts";
import { AreaPatterns, areaFill, areaOutline } from "../tile/area-patterns.tsx";
import { type DayScale, labelledYears, xOfDay, yearTicks } from "./day-scale.ts";
import "./history-strip.css";

/** Progress is height, besides pattern and colour. */
const HEIGHTS: Readonly<Record<Status, number>> = {
  none: 0,
  exploring: 5,
  committed: 8,
  implementing: 12,
  live: 16,
  stopped: 5,
  declined: 5,
};
const BASE = 17;
const TICK = 4;
const PATTERNS = "strook";

interface HistoryStripProps {
  /** What it shows, in words: since when which status */
  readonly label: string;
  readonly periods: readonly StatusPeriod[];
  readonly from: Day;
  /** The reference day */
  readonly to: Day;
}

/** The patterns of the strips, once for all strips of a page. It shows nothing itself. */
export function HistoryPatterns() {
  return (
    <svg className="vw-history-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <AreaPatterns idPrefix={PATTERNS} />
    </svg>
  );
}

/** What a municipality was in one project over the years, as a strip of bars. Goes with {@link HistoryPatterns}. */
export function HistoryStrip({ label, periods, from, to }: HistoryStripProps) {
  const scale = percentScale(from, to);
  const shown = periods.filter(
    (period) => period.fromOn <= to && (period.untilOn === null || period.untilOn > from),
  );
  return (
    <svg className="vw-history-strip" width="100%" height={BASE + TICK + 1} role="img" aria-label={label}>
      {shown.map((period) => {
        const start = xOfDay(scale, period.fromOn < from ? from : period.fromOn);
        const end = period.untilOn === null || period.untilOn > to ? 100 : xOfDay(scale, period.untilOn);
        const height = HEIGHTS[period.status];
        return (
          <rect
            key={period.fromOn}
            stroke={areaOutline(period.status)}
            strokeWidth={0.75}
            x={percent(start)}
            y={BASE - height}
            width={percent(Math.max(0.4, end - start))}
            height={height}
            fill={areaFill(PATTERNS, period.status)}
          />
        );
      })}
      <line className="vw-history-strip__line" x2="100%" y1={BASE + 0.5} y2={BASE + 0.5} />
      {[0, ...tickPlaces(scale), 100].map((x) => (
        <line
          key={x}
          className="vw-history-strip__line"
          x1={percent(x)}
          x2={percent(x)}
          y1={BASE}
          y2={BASE + TICK}
        />
      ))}
    </svg>
  );
}

/** The years above a column of strips of the same period. Hidden from screen readers: each strip tells its days. */
export function HistoryYears({ from, to }: Pick<HistoryStripProps, "from" | "to">) {
  const years = yearTicks(percentScale(from, to));
  return (
    <svg className="vw-history-years" width="100%" height="16" aria-hidden="true" focusable="false">
      {labelledYears(years, 15).map(({ year, tickX }) => (
        <text key={year} x={percent(tickX ?? 0)} y="12">
          {year}
        </text>
      ))}
    </svg>
  );
}

function percentScale(from: Day, to: Day): DayScale {
  return { from, to, left: 0, right: 100 };
}

function tickPlaces(scale: DayScale): number[] {
  return yearTicks(scale).flatMap(({ tickX }) =>
    tickX === null || tickX === 0 || tickX === 100 ? [] : [tickX],
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
