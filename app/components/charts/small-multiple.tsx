import type { Day } from "#app/domain/day.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { bends } from "./adoption-rows.ts";
import { type DayScale, labelledYears, xOfDay, yearTicks } from "./day-scale.ts";
import { pushApart } from "./push-apart.ts";
import { linePath, stepPath } from "./step-path.ts";
import "./small-multiple.css";

/** What a small curve shows of a day; it holds until the next one. */
export interface CurvePoint {
  readonly on: Day;
  readonly live: number;
  /** `null`: no target */
  readonly target: number | null;
}

/** A point with its horizontal place. */
interface CurveRow extends CurvePoint {
  readonly x: number;
}

export interface SmallMultipleProps {
  /** What it shows, for who cannot see it; the numbers stand beside it */
  readonly label: string;
  /** In order of day */
  readonly points: readonly CurvePoint[];
  /** The same period in all multiples of a page */
  readonly from: Day;
  /** The reference day */
  readonly to: Day;
  /** N on the reference day: top of the scale in all multiples of a page */
  readonly municipalityCount: number;
}

const WIDTH = 212;
const HEIGHT = 142;
const LEFT = 1;
const RIGHT = 172;
const TOP = 24;
const BOTTOM = 117;
const TEXT = 12.5;
const VALUE = 14;
const ROOM_PER_YEAR = 26;
/** Less than a pixel is rounding, not a plan that bends. */
const TARGET_TOLERANCE = 0.005;

/** The curve of one project among others: live over time out of all, the target line, the last values. */
export function SmallMultiple({ label, points, from, to, municipalityCount }: SmallMultipleProps) {
  const t = useTranslate();
  const format = useFormatter();
  const scale: DayScale = { from, to, left: LEFT, right: RIGHT };
  const rows = rowsUpTo(points, scale);
  const last = rows.at(-1);
  const maximum = Math.max(1, municipalityCount, ...rows.map((row) => row.live));
  const yOf = (value: number) => BOTTOM - (Math.min(value, maximum) / maximum) * (BOTTOM - TOP);
  const years = yearTicks(scale);
  const ticks = years
    .flatMap(({ tickX }) => (tickX === null ? [] : [`M${tickX.toFixed(1)} ${BOTTOM}v4`]))
    .join("");
  return (
    <svg
      className="vw-small-multiple"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
      fontSize={TEXT}
    >
      <path className="vw-small-multiple__top" d={`M${LEFT} ${yOf(municipalityCount)}H${RIGHT}`} />
      <text x={LEFT} y={yOf(municipalityCount) - 5}>
        {t("chart:municipalities", { count: municipalityCount, n: format.number(municipalityCount) })}
      </text>
      <Curve rows={rows} scale={scale} yOf={yOf} maximum={maximum} />
      <path className="vw-small-multiple__base" d={`M${LEFT} ${BOTTOM}H${RIGHT}${ticks}`} />
      {labelledYears(years, ROOM_PER_YEAR).map(({ year, middleX }) => (
        <text key={year} x={middleX.toFixed(1)} y={BOTTOM + 18} textAnchor="middle">
          {`’${String(year % 100).padStart(2, "0")}`}
        </text>
      ))}
      {last && <LastValues row={last} yOf={yOf} />}
    </svg>
  );
}

/** The points up to the end of the scale, where the last values are repeated. */
function rowsUpTo(points: readonly CurvePoint[], scale: DayScale): CurveRow[] {
  const rows = points
    .filter((point) => point.on <= scale.to)
    .map((point) => ({ ...point, x: xOfDay(scale, point.on) }));
  const last = rows.at(-1);
  return last && last.on < scale.to ? [...rows, { ...last, on: scale.to, x: scale.right }] : rows;
}

interface CurveProps {
  readonly rows: readonly CurveRow[];
  readonly scale: DayScale;
  readonly yOf: (value: number) => number;
  readonly maximum: number;
}

function Curve({ rows, scale, yOf, maximum }: CurveProps) {
  const place = (row: CurveRow, value: number) => ({ x: row.x, y: yOf(value) });
  const begin = Math.max(0, rows.findIndex((row) => row.live > 0) - 1);
  const live = stepPath(
    rows.slice(begin).map((row) => place(row, row.live)),
    scale.right,
  );
  const target = bends(
    rows.filter((row) => row.target !== null),
    (row) => row.target ?? 0,
    maximum * TARGET_TOLERANCE,
  );
  const hasLive = rows.some((row) => row.live > 0);
  return (
    <>
      {hasLive && (
        <path className="vw-small-multiple__area" d={`${live}V${yOf(0)}H${firstX(rows, scale, begin)}Z`} />
      )}
      {target.length > 1 && (
        <path
          className="vw-small-multiple__target"
          d={linePath(target.map((row) => place(row, row.target ?? 0)))}
        />
      )}
      {hasLive && <path className="vw-small-multiple__line" d={live} />}
    </>
  );
}

function firstX(rows: readonly CurveRow[], scale: DayScale, begin: number): number {
  const first = rows[begin];
  return first ? Math.round(first.x * 10) / 10 : scale.left;
}

interface LastValuesProps {
  readonly row: CurveRow;
  readonly yOf: (value: number) => number;
}

/** The last values right of the curve, in the order in which they stand, pushed apart where they would touch. */
function LastValues({ row, yOf }: LastValuesProps) {
  const format = useFormatter();
  const values = [
    { key: "live", value: row.live },
    ...(row.target === null ? [] : [{ key: "target", value: row.target }]),
  ].sort((one, other) => other.value - one.value);
  const middles = pushApart(
    values.map(({ value }) => ({ y: yOf(value), height: 15 })),
    TOP - 8,
    BOTTOM + 10,
  );
  return (
    <>
      <circle className="vw-small-multiple__end" cx={RIGHT} cy={yOf(row.live)} r="4" />
      {values.map(({ key, value }, index) => (
        <text
          key={key}
          className={`vw-small-multiple__value--${key}`}
          x={RIGHT + 8}
          y={(middles[index] ?? yOf(value)) + 4.5}
          fontSize={key === "live" ? VALUE : TEXT}
        >
          {format.number(value)}
        </text>
      ))}
    </>
  );
}
