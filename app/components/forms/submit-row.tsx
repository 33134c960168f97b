import "./form-page.css";
import "./submit-row.css";

interface SubmitRowProps {
  /** What the one button does */
  readonly label: string;
  /** Sent with the form when it has more than one button */
  readonly button?: { readonly name: string; readonly value: string };
  /** The second choice */
  readonly link?: { readonly href: string; readonly label: string };
  /** A line under it: what happens then, or that nothing was changed yet */
  readonly note?: string | undefined;
}

/** The one primary button of a form, and the way out as a link. */
export function SubmitRow({ label, button, link, note }: SubmitRowProps) {
  return (
    <div className="vw-submit">
      <div className="vw-submit__row">
        <button className="nl-button nl-button--primary" type="submit" {...button}>
          {label}
        </button>
        {link && (
          <a className="nl-link vw-submit__link" href={link.href}>
            {link.label}
          </a>
        )}
      </div>
      {note && <p className="vw-source">{note}</p>}
    </div>
  );
}
