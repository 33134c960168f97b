import "./done-lines.css";

interface DoneLinesProps {
  /** Sentences; what is false is left out */
  readonly lines: readonly (string | false)[];
}

/** What was just done; nothing when a page is simply opened. */
export function DoneLines({ lines }: DoneLinesProps) {
  const said = lines.filter((line) => line !== false);
  if (said.length === 0) return null;
  return (
    <div className="vw-done-lines" role="status">
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
