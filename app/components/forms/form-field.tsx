import type { ReactNode } from "react";
import "./form-field.css";

/** Ties a control to its hint and its error. */
interface ControlDescription {
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

interface FormFieldProps {
  /** Identifier of the control */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and how to mend it */
  readonly error?: string;
  readonly children: (description: ControlDescription) => ReactNode;
}

/** Label above, hint under it, the error between hint and field. */
export function FormField({ id, label, hint, error, children }: FormFieldProps) {
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-fout` : null;
  const describedBy = [hintId, errorId].filter((part) => part !== null).join(" ");
  return (
    <div className={`vw-field ${error ? "vw-field--invalid" : ""}`}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {hintId && (
        <p className="vw-field__hint" id={hintId}>
          {hint}
        </p>
      )}
      {errorId && (
        <p className="vw-field__error" id={errorId}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
            <circle cx="9" cy="9" r="9" />
            <path d="M9 4v6M9 12v2.2" />
          </svg>
          {error}
        </p>
      )}
      {children({
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        ...(error ? { "aria-invalid": true as const } : {}),
      })}
    </div>
  );
}
