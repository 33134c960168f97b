interface SkipLinkProps {
  /** Identifier of the part of the page to go to */
  readonly targetId: string;
  readonly label: string;
}

/** A link past what comes before; seen only with the keyboard. */
export function SkipLink({ targetId, label }: SkipLinkProps) {
  return (
    <a className="nl-skip-link nl-skip-link--visible-on-focus vw-screen-only" href={`#${targetId}`}>
      {label}
    </a>
  );
}
