const WIDTH = 118;
const HEIGHT = 10;

/** A share as a bar. The number stands beside it, so it is hidden from screen readers. */
export function ShareBar({ fraction }: { readonly fraction: number }) {
  return (
    <svg
      className="vw-share-bar"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="vw-share-bar__live" width={Math.round(fraction * WIDTH * 10) / 10} height={HEIGHT} />
      <rect className="vw-share-bar__edge" x=".5" y=".5" width={WIDTH - 1} height={HEIGHT - 1} />
    </svg>
  );
}
