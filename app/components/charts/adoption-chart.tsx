import { useId, useMemo, useState } from "react";
import type { Day } from "#app/domain/day.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import type { Origin } from "#app/domain/portfolio/project.ts";
import { useFormatter } from "#app/format/use-formatter.ts";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { adoptionLayout } from "./adoption-layout.ts";
import { AdoptionPlot } from "./adoption-plot.tsx";
import { AdoptionReader } from "./adoption-reader.tsx";
import { adoptionReadout } from "./adoption-readout.ts";
import { type AdoptionMeasure, adoptionRows } from "./adoption-rows.ts";
import { adoptionWords, type RegisterStep } from "./adoption-words.ts";
import { CHART_SIZE_NAMES } from "./chart-size.ts";
import type { NoteText } from "./note-layout.ts";
import { notableSteps } from "./register-steps.ts";
import "./adoption-chart.css";

export interface AdoptionChartProps {
  /** Unique on the page, letters and digits */
  readonly id: string;
  /** What it is, in one line: the name of the figure for who cannot see it */
  readonly label: string;
  /** What it shows: the finding and the figures of the reference day */
  readonly description: string;
  /** Days on which something changed, or ends of months; a few hundred at most */
  readonly points: readonly SeriesPoint[];
  readonly from: Day;
  /** The reference day */
  readonly to: Day;
  readonly measure: AdoptionMeasure;
  readonly origin: Origin;
  /** Every change of the number of municipalities, coming ones too; the chart chooses which to mark */
  readonly registerSteps: readonly RegisterStep[];
  /** Remarks in the chart, most important first; two are drawn, where there is room */
  readonly notes?: readonly NoteText[];
}

const NO_NOTES: readonly NoteText[] = [];

/**
 * The curve of a project: how many municipalities are how far, day by day, out of all that existed. Stands without
 * JavaScript; with it, a day can be pointed at or walked to with the arrow keys, and its figures stand below.
 */
export function AdoptionChart(props: AdoptionChartProps) {
  const {
    id,
    label,
    description,
    points,
    from,
    to,
    measure,
    origin,
    registerSteps,
    notes = NO_NOTES,
  } = props;
  const t = useTranslate();
  const format = useFormatter();
  const descriptionId = useId();
  const [chosenIndex, setChosenIndex] = useState<number | null>(null);
  const rows = useMemo(() => adoptionRows(points, measure, to), [points, measure, to]);
  const drawings = useMemo(() => {
    const subject = {
      rows,
      from,
      to,
      measure,
      origin,
      notes,
      registerSteps: measure === "municipalities" ? notableSteps(registerSteps) : [],
    };
    return CHART_SIZE_NAMES.map((size) => adoptionLayout(adoptionWords(subject, size, t, format), size));
  }, [rows, from, to, measure, origin, notes, registerSteps, t, format]);
  const index = chosenIndex ?? rows.length - 1;
  const row = rows[index];
  const readout = row ? adoptionReadout(rows, row, { measure, origin }, t, format) : t("chart:empty");
  return (
    <figure className="vw-adoption-chart" aria-label={label} aria-describedby={descriptionId}>
      <p id={descriptionId} className="vw-visually-hidden">
        {description}
      </p>
      {drawings.map((layout) => (
        <div
          key={layout.size.name}
          className={`vw-adoption-chart__drawing vw-adoption-chart__drawing--${layout.size.name}`}
        >
          <div aria-hidden="true">
            <AdoptionPlot id={`${id}-${layout.size.name}`} rows={rows} layout={layout} />
          </div>
          {rows.length > 1 && (
            <AdoptionReader
              layout={layout}
              rows={rows}
              index={index}
              isChosen={chosenIndex !== null}
              readout={readout}
              onChoose={setChosenIndex}
            />
          )}
        </div>
      ))}
      <p className="vw-adoption-chart__readout">{readout}</p>
    </figure>
  );
}
