import { type IndicatorLayout, LABEL_SIZE } from "./indicator-layout.ts";

interface IndicatorMarksProps {
  readonly layout: IndicatorLayout;
  /** Gridlines and axes, or what lies over the lines */
  readonly part: "behind" | "before";
}

const HALO = {
  stroke: "var(--vw-bg)",
  strokeWidth: 4,
  paintOrder: "stroke",
  strokeLinejoin: "round",
} as const;

/** Everything in a chart of an indicator that is no line of values. */
export function IndicatorMarks({ layout, part }: IndicatorMarksProps) {
  return part === "behind" ? <Behind layout={layout} /> : <Before layout={layout} />;
}

function Behind({ layout }: { readonly layout: IndicatorLayout }) {
  const { size, scale, top, bottom, gridlines, years, yearLabels, breakXs, referenceX } = layout;
  const ticks = years.flatMap(({ tickX }) => (tickX === null ? [] : [`M${tickX.toFixed(1)} ${bottom}v5`]));
  return (
    <g fontSize={size.textSize} fill="var(--vw-ink-2)">
      {gridlines.map(({ y, text }) => (
        <g key={text}>
          {y < bottom && <path d={`M${scale.left} ${crisp(y)}H${scale.right}`} stroke="var(--vw-line)" />}
          <text x={scale.left - 7} y={y + 4.5} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <path
        d={`M${scale.left} ${bottom}H${scale.right}${ticks.join("")}`}
        stroke="var(--vw-ink)"
        strokeWidth={1.2}
      />
      {yearLabels.map(({ year, middleX }) => (
        <text key={year} x={middleX.toFixed(1)} y={bottom + 20} textAnchor="middle">
          {year}
        </text>
      ))}
      {breakXs.map((x) => (
        <path
          key={x}
          d={`M${x.toFixed(1)} ${top - 8}V${bottom}`}
          stroke="var(--vw-ink-2)"
          strokeWidth={1.4}
          strokeDasharray="1.5 4"
        />
      ))}
      <path d={`M${referenceX.toFixed(1)} ${top - 8}V${bottom}`} stroke="var(--vw-ink)" />
    </g>
  );
}

function Before({ layout }: { readonly layout: IndicatorLayout }) {
  const { size, scale, last, measured, baseline, target } = layout;
  return (
    <g fontSize={size.textSize}>
      <circle
        cx={baseline.x}
        cy={baseline.y}
        r="4"
        fill="var(--vw-bg)"
        stroke="var(--vw-ink)"
        strokeWidth={1.6}
      />
      {measured.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="3" fill="var(--vw-status-live)" />
      ))}
      <circle cx={target.x} cy={target.y} r="4" fill="var(--vw-ink)" />
      <text x={scale.right + 9} y={target.textY} fill="var(--vw-ink)">
        {target.text}
      </text>
      {last && (
        <>
          <circle cx={last.x} cy={last.y} r="4" fill="var(--vw-status-live)" />
          <text
            x={last.textX}
            y={last.textY}
            textAnchor={last.anchor}
            fontSize={LABEL_SIZE}
            fontWeight={600}
            fill="var(--vw-accent)"
            {...HALO}
          >
            {last.text}
          </text>
        </>
      )}
    </g>
  );
}

/** A hairline in the middle of a pixel stays one pixel wide. */
function crisp(y: number): number {
  return Math.round(y - 0.5) + 0.5;
}
