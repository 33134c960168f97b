import type { ReactNode } from "react";
import type { FigureSentence } from "#app/presenters/figure-sentence.ts";
import "./headline.css";

interface HeadlineProps {
  /** Above the sentence: what the page is about */
  readonly kicker: string;
  /** The sentence in three parts; the figure stands out */
  readonly sentence: FigureSentence;
  /** Source, last change, links: what keeps the sentence true */
  readonly source: ReactNode;
  /** Beside the sentence: what it is about in a few facts */
  readonly facts?: ReactNode;
}

/** The answer a page opens with. */
export function Headline({ kicker, sentence, source, facts }: HeadlineProps) {
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
      {facts && <div className="vw-headline__facts">{facts}</div>}
    </div>
  );
}
