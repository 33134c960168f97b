import { Area, ComposedChart, Customized, Line, XAxis, YAxis } from "recharts";
import type { IndicatorPoint } from "#app/domain/objectives/indicator-series.ts";
import { dayNumber } from "./day-scale.ts";
import { courseCorners, type IndicatorLayout, type IndicatorSubject } from "./indicator-layout.ts";
import { IndicatorMarks } from "./indicator-marks.tsx";

interface IndicatorPlotProps {
  /** Unique on the page: Recharts would count, and count differently on server and client */
  readonly id: string;
  readonly subject: IndicatorSubject;
  readonly layout: IndicatorLayout;
}

/** The drawing in one size: values as a line that breaks with the definition, the range around it, the expected path. */
export function IndicatorPlot({ id, subject, layout }: IndicatorPlotProps) {
  const { size, scale, top, bottom, maximum } = layout;
  const line = { dot: false, activeDot: false, legendType: "none", isAnimationActive: false } as const;
  const rows = subject.points.map((point) => ({ x: dayNumber(point.on), range: rangeOf(point) }));
  return (
    <ComposedChart
      compact
      id={id}
      className="vw-indicator-plot"
      data={rows}
      width={size.width}
      height={size.height}
      margin={{ left: scale.left, right: size.width - scale.right, top, bottom: size.height - bottom }}
    >
      <XAxis
        hide
        type="number"
        dataKey="x"
        domain={[dayNumber(scale.from), dayNumber(scale.to)]}
        interval={0}
        allowDataOverflow
      />
      <YAxis hide type="number" domain={[0, maximum]} interval={0} allowDataOverflow />
      <Customized component={() => <IndicatorMarks layout={layout} part="behind" />} />
      {subject.points.some(({ range }) => range !== null) && (
        <Area
          id={`${id}-range`}
          dataKey="range"
          type="linear"
          fill="var(--vw-status-live)"
          fillOpacity={0.13}
          stroke="none"
          {...line}
        />
      )}
      {subject.courses.map((part) => (
        <Line
          key={part.course.baseline.on + (part.untilOn ?? "")}
          id={`${id}-path-${part.untilOn ?? "now"}`}
          dataKey="value"
          data={courseCorners(part, scale).map(({ on, value }) => ({ x: dayNumber(on), value }))}
          type="linear"
          stroke="var(--vw-ink)"
          strokeWidth={1.6}
          strokeDasharray="5 4"
          {...line}
        />
      ))}
      {definitionsOf(subject.points).map(([number, points]) => (
        <Line
          key={number}
          id={`${id}-values-${number}`}
          dataKey="value"
          data={points.map(({ on, value }) => ({ x: dayNumber(on), value }))}
          type="linear"
          stroke="var(--vw-status-live)"
          strokeWidth={2.6}
          {...line}
        />
      ))}
      <Customized component={() => <IndicatorMarks layout={layout} part="before" />} />
    </ComposedChart>
  );
}

function rangeOf({ range }: IndicatorPoint): [number, number] | null {
  return range && [range.low, range.high];
}

/** The points by definition: values of different definitions are not comparable. */
function definitionsOf(points: readonly IndicatorPoint[]): [number, IndicatorPoint[]][] {
  const parts = new Map<number, IndicatorPoint[]>();
  for (const point of points) {
    parts.set(point.definitionNumber, [...(parts.get(point.definitionNumber) ?? []), point]);
  }
  return [...parts];
}
