import type { AdoptionLayout, PlacedLabel } from "./adoption-layout.ts";
import { NOTE_LINE_HEIGHT } from "./note-layout.ts";

interface AdoptionMarksProps {
  readonly layout: AdoptionLayout;
  /** Nothing to draw: the axes stay, the reference day goes */
  readonly isEmpty: boolean;
}

const HALO = {
  stroke: "var(--vw-bg)",
  strokeWidth: 4,
  paintOrder: "stroke",
  strokeLinejoin: "round",
} as const;

/** What lies over a curve: base line, years, reorganisations, reference day, labels and notes. */
export function AdoptionMarks({ layout, isEmpty }: AdoptionMarksProps) {
  const { size, top, referenceX, texts, notes, labels } = layout;
  const rowTop = top - 4;
  return (
    <g fontSize={size.textSize} fill="var(--vw-ink-2)">
      {layout.reorganisations.map(({ x, on }) => (
        <path
          key={on}
          d={`M${x.toFixed(1)} ${rowTop - 14}V${size.bottom}`}
          stroke="var(--vw-ink-2)"
          strokeWidth={1.4}
          strokeDasharray="1.5 4"
        />
      ))}
      {!isEmpty && (
        <path d={`M${referenceX} ${rowTop}V${size.bottom}`} stroke="var(--vw-ink)" strokeWidth={1} />
      )}
      <TimeAxis layout={layout} />
      {texts.map(({ text, x, y, anchor }) => (
        <text key={`${text}${x}`} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {notes.map((note) => (
        <g key={note.leader}>
          <path d={note.leader} fill="none" stroke="var(--vw-edge)" strokeWidth={1} />
          <text textAnchor={note.anchor} {...HALO}>
            {note.lines.map((line, index) => (
              <tspan key={line} x={note.x} y={note.y + index * NOTE_LINE_HEIGHT}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {labels.map((label) => (
        <Label key={label.key} label={label} layout={layout} valueWidth={valueColumn(labels)} />
      ))}
    </g>
  );
}

function TimeAxis({ layout }: { readonly layout: AdoptionLayout }) {
  const { size, years, yearLabels } = layout;
  const ticks = years.flatMap(({ tickX }) => (tickX === null ? [] : [tickX]));
  return (
    <>
      <path
        d={`M${size.left} ${size.bottom}H${size.right}${ticks.map((x) => `M${x.toFixed(1)} ${size.bottom}v5`).join("")}`}
        stroke="var(--vw-ink)"
        strokeWidth={1.2}
      />
      {yearLabels.map(({ x, text }) => (
        <text key={text} x={x.toFixed(1)} y={size.bottom + 20} textAnchor="middle">
          {text}
        </text>
      ))}
    </>
  );
}

/** Room for the longest value, so that the words line up. */
function valueColumn(labels: readonly PlacedLabel[]): number {
  return Math.max(0, ...labels.map(({ value }) => value.length)) * 8.8 + 9;
}

interface LabelProps {
  readonly label: PlacedLabel;
  readonly layout: AdoptionLayout;
  readonly valueWidth: number;
}

function Label({ label, layout, valueWidth }: LabelProps) {
  const { size } = layout;
  const isOneLine = size.labelLines === 1;
  const emphasis = label.key === "live" ? "var(--vw-accent)" : "var(--vw-ink)";
  return (
    <>
      <path d={label.leader} fill="none" stroke="var(--vw-line)" strokeWidth={1} />
      <text x={label.x} y={label.y} fontSize={size.valueSize} fontWeight={600} fill={emphasis}>
        {label.value}
      </text>
      <text
        x={isOneLine ? label.x + valueWidth : label.x}
        y={isOneLine ? label.y : label.y + size.textSize + 1.5}
        fill={label.key === "live" ? "var(--vw-accent)" : "var(--vw-ink-2)"}
      >
        {label.word}
      </text>
    </>
  );
}
