import { type KeyboardEvent, type PointerEvent, useEffect, useState } from "react";
import { useTranslate } from "#app/i18n/use-translate.ts";
import type { AdoptionLayout } from "./adoption-layout.ts";
import { type AdoptionRow, rowIndexAt } from "./adoption-rows.ts";
import { dayNumber } from "./day-scale.ts";

interface AdoptionReaderProps {
  readonly layout: AdoptionLayout;
  readonly rows: readonly AdoptionRow[];
  readonly index: number;
  readonly isChosen: boolean;
  /** The figures of the row at `index`, in words */
  readonly readout: string;
  /** `null`: back to the reference day */
  readonly onChoose: (index: number | null) => void;
}

const DAYS_PER_PAGE = 365;

/** Lets a reader point at a day of a curve, or walk along it with the arrow keys. Only there with JavaScript. */
export function AdoptionReader({ layout, rows, index, isChosen, readout, onChoose }: AdoptionReaderProps) {
  const t = useTranslate();
  const [isRunning, setIsRunning] = useState(false);
  useEffect(() => setIsRunning(true), []);
  if (!isRunning) return null;
  const { size, top, referenceX, scale } = layout;
  const row = rows[index];
  const first = dayNumber(scale.from);
  const length = Math.max(1, dayNumber(scale.to) - first);
  const plotWidth = referenceX - size.left;
  const cursorX = row ? size.left + ((row.x - first) / length) * plotWidth : referenceX;

  const choosePointed = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * size.width;
    const share = Math.min(1, Math.max(0, (x - size.left) / plotWidth));
    onChoose(rowIndexAt(rows, first + share * length));
  };
  const chooseByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = nextIndex(event.key, rows, index);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
  };

  return (
    <div
      className="vw-adoption-chart__reader"
      role="slider"
      tabIndex={0}
      aria-label={t("chart:chooseDay")}
      aria-valuemin={0}
      aria-valuemax={rows.length - 1}
      aria-valuenow={index}
      aria-valuetext={readout}
      onPointerMove={choosePointed}
      onPointerDown={choosePointed}
      onPointerLeave={() => onChoose(null)}
      onKeyDown={chooseByKey}
      onBlur={() => onChoose(null)}
    >
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
        {isChosen &&
          (["casing", "cursor"] as const).map((part) => (
            <path
              key={part}
              className={`vw-adoption-chart__${part}`}
              d={`M${cursorX.toFixed(1)} ${top}V${size.bottom}`}
            />
          ))}
      </svg>
    </div>
  );
}

function nextIndex(key: string, rows: readonly AdoptionRow[], index: number): number | null {
  const last = rows.length - 1;
  const here = rows[index]?.x ?? 0;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(index + 1, last);
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(index - 1, 0);
    case "PageUp":
      return rowIndexAt(rows, here + DAYS_PER_PAGE);
    case "PageDown":
      return rowIndexAt(rows, here - DAYS_PER_PAGE);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
