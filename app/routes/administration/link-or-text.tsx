/** Words, and the page about them. */
export interface PossibleLink {
  readonly text: string;
  /** `null`: there is no page, or not for this reader */
  readonly href: string | null;
}

/** A link where there is a page to go to. */
export function LinkOrText({ text, href }: PossibleLink) {
  if (href === null) return text;
  return (
    <a className="nl-link" href={href}>
      {text}
    </a>
  );
}
