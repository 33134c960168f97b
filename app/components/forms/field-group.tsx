import type { ReactNode } from "react";
import { FieldError } from "./field-error.tsx";
import { OptionalMark } from "./form-field.tsx";
import "./form-field.css";

interface FieldGroupProps {
  /** Identifier of the first control, which the error summary leads to */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it */
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly children: ReactNode;
}

/** Controls that are one answer together: a day, a choice. */
export function FieldGroup({ id, legend, hint, error, isOptional = false, children }: FieldGroupProps) {
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-fout` : null;
  const describedBy = [hintId, errorId].filter((part) => part !== null).join(" ");
  return (
    <fieldset
      className={`vw-field vw-field-group ${error ? "vw-field--invalid" : ""}`}
      {...(describedBy ? { "aria-describedby": describedBy } : {})}
    >
      <legend className="utrecht-form-label">
        {legend}
        {isOptional && <OptionalMark />}
      </legend>
      {hintId && (
        <p className="vw-field__hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && errorId && <FieldError id={errorId} message={error} />}
      {children}
    </fieldset>
  );
}
