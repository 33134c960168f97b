import { useId } from "react";
import { INDICATOR_CHART_SIZES, type IndicatorSubject, indicatorLayout } from "./indicator-layout.ts";
import { IndicatorPlot } from "./indicator-plot.tsx";
import "./indicator-chart.css";

interface IndicatorChartProps {
  /** Unique on the page, letters, digits and hyphens */
  readonly id: string;
  /** What it is, in one line: the name of the figure for who cannot see it */
  readonly label: string;
  /** What it shows: baseline, target, last value */
  readonly description: string;
  readonly subject: IndicatorSubject;
}

/** An indicator over time against the path it should go, from its baseline to its target. */
export function IndicatorChart({ id, label, description, subject }: IndicatorChartProps) {
  const descriptionId = useId();
  return (
    <figure className="vw-indicator-chart" aria-label={label} aria-describedby={descriptionId}>
      <p id={descriptionId} className="vw-visually-hidden">
        {description}
      </p>
      {INDICATOR_CHART_SIZES.map((size) => (
        <div
          key={size.name}
          className={`vw-indicator-chart__drawing vw-indicator-chart__drawing--${size.name}`}
          aria-hidden="true"
        >
          <IndicatorPlot
            id={`${id}-${size.name}`}
            subject={subject}
            layout={indicatorLayout(subject, size)}
          />
        </div>
      ))}
    </figure>
  );
}
