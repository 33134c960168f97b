import type { ReactNode } from "react";
import { TextLink } from "./text-link.tsx";
import "./section.css";

interface SectionProps {
  readonly title: string;
  /** Identifier of the heading, also the anchor of the section */
  readonly id: string;
  /** The one link at the right of the heading */
  readonly link?: { readonly to: string; readonly label: string };
  /** A few words at the right of the heading, where there is no link */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page: a heavy rule, its heading, one link. */
export function Section({ title, id, link, aside, children }: SectionProps) {
  return (
    <section className="vw-section" aria-labelledby={id}>
      <div className="vw-section__head">
        <h2 id={id}>{title}</h2>
        {link && <TextLink to={link.to}>{link.label}</TextLink>}
        {aside && <div className="vw-section__aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
