import { Area, ComposedChart, Customized, Line, XAxis, YAxis } from "recharts";
import { AreaPatterns, areaFill } from "../tile/area-patterns.tsx";
import { AdoptionBackdrop } from "./adoption-backdrop.tsx";
import type { AdoptionLayout } from "./adoption-layout.ts";
import { AdoptionMarks } from "./adoption-marks.tsx";
import { type AdoptionRow, bends, type Layer, steps, visibleRows } from "./adoption-rows.ts";
import { dayNumber } from "./day-scale.ts";

interface AdoptionPlotProps {
  /** Unique on the page: Recharts would count, and count differently on server and client */
  readonly id: string;
  readonly rows: readonly AdoptionRow[];
  readonly layout: AdoptionLayout;
}

const PIXELS_PER_STEP = 3;
/** Part of the scale that is about a pixel: less is rounding, not a plan that bends. */
const SMALLEST_BEND = 400;

/** Edge between layers; the pale one on top gets a line that can be seen on the page. */
const LAYER_STROKES: Readonly<Record<Layer, string>> = {
  live: "var(--vw-bg)",
  implementing: "var(--vw-bg)",
  committed: "var(--vw-ink-2)",
};

/**
 * The drawing of a curve in one size: areas that step from day to day, the line of all municipalities, the target
 * line. Only an `svg` element, so that the same drawing can leave the page as a file. Takes no names and no words of
 * its own: whoever shows it says what it is.
 */
export function AdoptionPlot({ id, rows, layout }: AdoptionPlotProps) {
  const { size, layers, maximum, top } = layout;
  const targetRows = bends(
    rows.filter((row) => row.target !== null),
    (row) => row.target ?? 0,
    maximum / SMALLEST_BEND,
  );
  const line = { dot: false, activeDot: false, legendType: "none", isAnimationActive: false } as const;
  return (
    <ComposedChart
      compact
      id={id}
      className="vw-adoption-plot"
      data={drawnRows(rows, layout)}
      width={size.width}
      height={size.height}
      margin={{ left: size.left, right: size.width - size.right, top, bottom: size.height - size.bottom }}
    >
      <XAxis
        hide
        type="number"
        dataKey="x"
        domain={[dayNumber(layout.scale.from), dayNumber(layout.axisEnd)]}
        interval={0}
      />
      <YAxis hide type="number" domain={[0, maximum]} interval={0} />
      <Customized component={() => <AreaPatterns idPrefix={id} />} />
      <Customized component={() => <AdoptionBackdrop layout={layout} />} />
      {layers.map((layer) => (
        <Area
          key={layer}
          id={`${id}-${layer}-area`}
          dataKey={layer}
          stackId="status"
          type="stepAfter"
          fill={areaFill(id, layer)}
          fillOpacity={1}
          stroke={LAYER_STROKES[layer]}
          strokeWidth={layer === "committed" ? 1 : 1.2}
          {...line}
        />
      ))}
      <Line
        id={`${id}-total`}
        dataKey="total"
        data={totalRows(rows, layout)}
        type="stepAfter"
        stroke="var(--vw-edge)"
        strokeWidth={1.2}
        {...line}
      />
      <Line
        id={`${id}-target-casing`}
        dataKey="target"
        data={targetRows}
        type="linear"
        stroke="var(--vw-bg)"
        strokeWidth={4}
        {...line}
      />
      <Line
        id={`${id}-target`}
        dataKey="target"
        data={targetRows}
        type="linear"
        stroke="var(--vw-ink)"
        strokeWidth={1.6}
        strokeDasharray="5 4"
        {...line}
      />
      <Customized component={() => <AdoptionMarks layout={layout} isEmpty={rows.length === 0} />} />
    </ComposedChart>
  );
}

/** Steps closer together cannot be told apart in a staircase; the last value is always exact. */
function drawnRows(rows: readonly AdoptionRow[], { scale, size }: AdoptionLayout): AdoptionRow[] {
  const days = dayNumber(scale.to) - dayNumber(scale.from);
  return visibleRows(rows, (days * PIXELS_PER_STEP) / Math.max(1, scale.right - size.left));
}

/** All municipalities, also after the reference day as far as the register already knows. */
function totalRows(rows: readonly AdoptionRow[], layout: AdoptionLayout): { x: number; total: number }[] {
  const past = steps(rows, (row) => row.total).map(({ x, total }) => ({ x, total }));
  const last = past.at(-1);
  if (!last) return [];
  const coming = layout.reorganisations
    .filter(({ on }) => on > layout.scale.to)
    .map(({ on, after }) => ({ x: dayNumber(on), total: after }));
  const end = { x: dayNumber(layout.axisEnd), total: coming.at(-1)?.total ?? last.total };
  return [...past, ...coming, end];
}
