import type { ReactNode } from "react";
import "./page-title.css";

interface PageTitleProps {
  readonly title: string;
  /** What the page tells, in two or three lines */
  readonly lead?: ReactNode;
}

/** The top of a page that opens with its name. */
export function PageTitle({ title, lead }: PageTitleProps) {
  return (
    <header className="vw-page-title">
      <h1>{title}</h1>
      {lead && <p className="vw-lead">{lead}</p>}
    </header>
  );
}
