import type { ReactNode } from "react";
import "./error-page.css";

interface ErrorPageProps {
  readonly title: string;
  /** What is wrong and where, in a sentence */
  readonly intro: string;
  /** What is wrong, one by one, in the reader's words */
  readonly reasons?: readonly string[];
  /** What to do next: links, a search form */
  readonly children: ReactNode;
  /** Number to give to who runs the site; `null`: the visitor can mend it without */
  readonly reference?: string | null;
}

/** A page that cannot be shown: what, where, what to do; the number last. */
export function ErrorPage({ title, intro, reasons = [], children, reference = null }: ErrorPageProps) {
  return (
    <div className="vw-error-page">
      <h1>{title}</h1>
      <p className="vw-lead">{intro}</p>
      {reasons.length > 0 && (
        <ul className="vw-error-page__reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {children}
      {reference !== null && <p className="vw-source">{reference}</p>}
    </div>
  );
}
