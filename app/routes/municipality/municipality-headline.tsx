import type { ReactNode } from "react";
import "./municipality-headline.css";

interface MunicipalityHeadlineProps {
  /** Above the sentence: which municipality this is */
  readonly kicker: string;
  /** The sentence in three parts; the figure stands out */
  readonly sentence: { readonly before: string; readonly figure: string; readonly after: string };
  /** Source, last change, links: what keeps the sentence true */
  readonly source: ReactNode;
  /** What the municipality is: place, inhabitants */
  readonly facts: ReactNode;
}

/** The answer a page of a municipality opens with. */
export function MunicipalityHeadline({ kicker, sentence, source, facts }: MunicipalityHeadlineProps) {
  return (
    <div className="vw-headline">
      <div>
        <p className="vw-headline__kicker">{kicker}</p>
        <h1 className="vw-headline__sentence">
          {sentence.before}
          {sentence.figure !== "" && <em className="vw-headline__figure">{sentence.figure}</em>}
          {sentence.after}
        </h1>
        <div className="vw-source vw-headline__source">{source}</div>
      </div>
      <div className="vw-headline__facts">{facts}</div>
    </div>
  );
}
