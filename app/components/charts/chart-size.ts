/** The drawings a curve exists in; the style sheet shows the one that fits its container. */
export const CHART_SIZE_NAMES = ["narrow", "medium", "wide"] as const;
export type ChartSizeName = (typeof CHART_SIZE_NAMES)[number];

/**
 * Measures of one drawing, in px at its natural width. A drawing may shrink by a tenth and grow by a third, so that
 * its text stays readable: a server does not know the width, and a page without JavaScript cannot adapt it.
 */
export interface ChartSize {
  readonly name: ChartSizeName;
  readonly width: number;
  readonly height: number;
  /** Edges of the plot; the area right of the reference day included */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Part of the plot up to the reference day; the rest leads to the labels and shows what is coming */
  readonly pastFraction: number;
  readonly textSize: number;
  readonly valueSize: number;
  /** Label in one line (value, then word) or two (word under value) */
  readonly labelLines: 1 | 2;
}

export const CHART_SIZES: Readonly<Record<ChartSizeName, ChartSize>> = {
  narrow: {
    name: "narrow",
    width: 320,
    height: 350,
    left: 30,
    right: 228,
    bottom: 322,
    pastFraction: 0.93,
    textSize: 13.5,
    valueSize: 15,
    labelLines: 2,
  },
  medium: {
    name: "medium",
    width: 560,
    height: 410,
    left: 38,
    right: 408,
    bottom: 380,
    pastFraction: 0.9,
    textSize: 14,
    valueSize: 15.5,
    labelLines: 1,
  },
  wide: {
    name: "wide",
    width: 842,
    height: 474,
    left: 38,
    right: 676,
    bottom: 442,
    pastFraction: 0.889,
    textSize: 13.5,
    valueSize: 15,
    labelLines: 1,
  },
};
