import type { ReactNode } from "react";
import "./key-figure.css";

interface KeyFigureProps {
  readonly label: string;
  /** The number in the reader's notation */
  readonly value: string;
  /** What it is out of or counted in: a number never stands alone */
  readonly unit: string;
  /** A bar or mark that goes with the number */
  readonly children?: ReactNode;
  /** Day, share, source */
  readonly source: ReactNode;
}

/** One big number with what it is about, out of how many, on which day and from where. */
export function KeyFigure({ label, value, unit, children, source }: KeyFigureProps) {
  return (
    <div className="vw-key-figure">
      <dt>{label}</dt>
      <dd>
        <p className="vw-key-figure__line">
          <span className="vw-key-figure__value vw-serif">{value}</span>{" "}
          <span className="vw-key-figure__unit">{unit}</span>
        </p>
        {children}
        <p className="vw-source">{source}</p>
      </dd>
    </div>
  );
}

/** A row of key figures; two in a row on a tablet, below each other on a phone. */
export function KeyFigures({ children }: { readonly children: ReactNode }) {
  return <dl className="vw-key-figures">{children}</dl>;
}
