import type { ReactNode } from "react";
import "./head-with-action.css";

interface HeadWithActionProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where the one thing to do on the page is done */
  readonly href: string;
  readonly label: string;
}

/** The top of a list, with the way to add to it. */
export function HeadWithAction({ title, lead, href, label }: HeadWithActionProps) {
  return (
    <header className="vw-head-action">
      <div>
        <h1>{title}</h1>
        {lead && <p className="vw-lead">{lead}</p>}
      </div>
      <a className="nl-button nl-button--primary vw-screen-only" href={href}>
        {label}
      </a>
    </header>
  );
}
