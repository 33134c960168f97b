import { useId } from "react";
import "./coverage-bar.css";

export interface CoverageBarProps {
  /** What the bar shows, with its numbers: "104 van 380 gemeenten in gebruik, gepland 170" */
  readonly label: string;
  readonly live: number;
  readonly total: number;
  /** Should be live by now; `null`: no target, and no mark */
  readonly target: number | null;
  /** Live is at least `low` and at most `high`, since not everybody was heard; `null`: draw what was reported */
  readonly range?: { readonly low: number; readonly high: number } | null;
}

const HEIGHT = 14;
const MARK_OUT = 5;

/**
 * Live out of all as one bar, with a mark where it should be by now. With a range: solid what is certain, hairlines up to
 * what was reported, dashed up to what is possible.
 */
export function CoverageBar({ label, live, total, target, range = null }: CoverageBarProps) {
  const patternId = `bar${useId().replaceAll(":", "")}`;
  const percent = (value: number) =>
    `${total === 0 ? 0 : Math.round((Math.min(value, total) / total) * 10_000) / 100}%`;
  const certain = range ? Math.min(range.low, live) : live;
  return (
    <svg
      className="vw-coverage-bar"
      width="100%"
      height={HEIGHT + 2 * MARK_OUT}
      role="img"
      aria-label={label}
    >
      {range && certain < live && (
        <>
          <pattern
            id={patternId}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="vw-coverage-bar__hairline" width="1.4" height="5" />
          </pattern>
          <rect y={MARK_OUT} width={percent(live)} height={HEIGHT} fill={`url(#${patternId})`} />
        </>
      )}
      {range && range.high > live && (
        <rect
          className="vw-coverage-bar__possible"
          y={MARK_OUT + 2.5}
          width={percent(range.high)}
          height={HEIGHT - 5}
        />
      )}
      <rect className="vw-coverage-bar__live" y={MARK_OUT} width={percent(certain)} height={HEIGHT} />
      <rect className="vw-coverage-bar__whole" y={MARK_OUT} width="100%" height={HEIGHT} />
      {target !== null &&
        total > 0 &&
        (["casing", "target"] as const).map((part) => (
          <line
            key={part}
            className={`vw-coverage-bar__${part}`}
            x1={percent(target)}
            x2={percent(target)}
            y2={HEIGHT + 2 * MARK_OUT}
          />
        ))}
    </svg>
  );
}
