import "./score-bar.css";

interface ScoreBarProps {
  /** What the bar shows, with its numbers */
  readonly label: string;
  /** Fraction 0–1; `null`: nothing was measured, and the bar is dashed and empty */
  readonly score: number | null;
  /** Fraction 0–1 that should have been covered by now; `null`: no mark */
  readonly expected: number | null;
}

const HEIGHT = 12;
const MARK_OUT = 5;

/** A score as part of the whole way, with a mark where it should be by now. */
export function ScoreBar({ label, score, expected }: ScoreBarProps) {
  return (
    <svg className="vw-score-bar" width="100%" height={HEIGHT + 2 * MARK_OUT} role="img" aria-label={label}>
      {score !== null && (
        <rect className="vw-score-bar__score" y={MARK_OUT} width={percent(score)} height={HEIGHT} />
      )}
      <rect
        className={score === null ? "vw-score-bar__nothing" : "vw-score-bar__whole"}
        y={MARK_OUT}
        width="100%"
        height={HEIGHT}
      />
      {expected !== null &&
        (["casing", "expected"] as const).map((part) => (
          <line
            key={part}
            className={`vw-score-bar__${part}`}
            x1={percent(expected)}
            x2={percent(expected)}
            y2={HEIGHT + 2 * MARK_OUT}
          />
        ))}
    </svg>
  );
}

function percent(fraction: number): string {
  return `${Math.round(Math.min(1, Math.max(0, fraction)) * 10_000) / 100}%`;
}
