import type { LeadTime } from "#app/domain/participation/lead-time.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { valueTicks } from "./value-ticks.ts";
import "./lead-time-figure.css";

export interface LeadTimeFigureProps {
  readonly leadTime: LeadTime;
  /** End of the axis, to compare several projects; absent: just past the last quartile that is known */
  readonly axisDays?: number;
}

const LINE = 20;

/** How long municipalities take from starting to live: the middle half as a bar, the median as a mark, and in words. */
export function LeadTimeFigure({ leadTime, axisDays }: LeadTimeFigureProps) {
  const t = useTranslate();
  const format = useFormatter();
  const { lowerQuartileDays: lower, medianDays: median, upperQuartileDays: upper } = leadTime;
  const days = (value: number) => t("counted:days", { count: value, n: format.number(value) });
  if (lower === null) return <p className="vw-lead-time__words">{t("chart:leadTimeUnknown")}</p>;
  const known = upper ?? median ?? lower;
  const end = Math.max(1, axisDays ?? Math.ceil(known * 1.25));
  const percent = (value: number) => `${Math.round((Math.min(value, end) / end) * 10_000) / 100}%`;
  const words = [
    t("chart:leadTimeLower", { days: days(lower) }),
    ...(median === null ? [] : [t("chart:leadTimeMedian", { days: days(median) })]),
    upper === null ? t("chart:leadTimeNoUpper") : t("chart:leadTimeUpper", { days: days(upper) }),
  ].join(", ");
  return (
    <div className="vw-lead-time">
      <svg width="100%" height={LINE + 30} aria-hidden="true" focusable="false">
        <line className="vw-lead-time__axis" x2="100%" y1={LINE} y2={LINE} />
        {valueTicks(end).map((value) => (
          <g key={value}>
            <line
              className="vw-lead-time__axis"
              x1={percent(value)}
              x2={percent(value)}
              y1={LINE}
              y2={LINE + 5}
            />
            <text x={percent(value)} y={LINE + 20} textAnchor={value === 0 ? "start" : "middle"}>
              {format.number(value)}
            </text>
          </g>
        ))}
        <rect
          className={upper === null ? "vw-lead-time__open" : "vw-lead-time__middle"}
          x={percent(lower)}
          y={LINE - 11}
          width={`${shareBetween(lower, upper ?? end, end)}%`}
          height="8"
        />
        {median !== null && (
          <line
            className="vw-lead-time__median"
            x1={percent(median)}
            x2={percent(median)}
            y1={LINE - 16}
            y2={LINE + 2}
          />
        )}
      </svg>
      <p className="vw-lead-time__words">{words}.</p>
    </div>
  );
}

function shareBetween(from: number, to: number, whole: number): number {
  return Math.round((Math.max(0, Math.min(to, whole) - from) / whole) * 10_000) / 100;
}
