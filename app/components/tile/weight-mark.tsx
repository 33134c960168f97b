import "./weight-mark.css";

const PLACES = [1, 2, 3] as const;
const SIDE = 9;
const STEP = 12;
const WIDTH = PLACES.length * STEP - (STEP - SIDE);

/** A weight from 1 to 3 as squares. Hidden from screen readers: the word stands beside it. */
export function WeightMark({ weight }: { readonly weight: number }) {
  return (
    <svg
      className="vw-weight-mark"
      width={WIDTH}
      height={SIDE}
      viewBox={`0 0 ${WIDTH} ${SIDE}`}
      aria-hidden="true"
      focusable="false"
    >
      {PLACES.map((place) => (
        <rect
          key={place}
          x={(place - 1) * STEP + 0.5}
          y="0.5"
          width={SIDE - 1}
          height={SIDE - 1}
          fill={place <= weight ? "var(--vw-ink)" : "none"}
          stroke="var(--vw-edge)"
        />
      ))}
    </svg>
  );
}
