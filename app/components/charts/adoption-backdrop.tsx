import type { AdoptionLayout } from "./adoption-layout.ts";

/** What lies under a curve: gridlines with their values. */
export function AdoptionBackdrop({ layout }: { readonly layout: AdoptionLayout }) {
  const { size, gridlines } = layout;
  return (
    <g fontSize={size.textSize} fill="var(--vw-ink-2)">
      {gridlines.map(({ y, text }) => (
        <g key={text}>
          {y < size.bottom && (
            <path d={`M${size.left} ${crisp(y)}H${size.right}`} stroke="var(--vw-line)" strokeWidth={1} />
          )}
          <text x={size.left - 7} y={y + 4.5} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A hairline in the middle of a pixel stays one pixel wide. */
function crisp(y: number): number {
  return Math.round(y - 0.5) + 0.5;
}
