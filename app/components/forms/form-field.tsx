import type { ReactNode } from "react";
import { useTranslate } from "#app/i18n/use-translate.ts";
import { FieldError } from "./field-error.tsx";
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
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it */
  readonly error?: string | undefined;
  /** Says in words that it may stay empty */
  readonly isOptional?: boolean;
  readonly children: (description: ControlDescription) => ReactNode;
}

/** Label above, hint under it, the error between hint and field. */
export function FormField({ id, label, hint, error, isOptional = false, children }: FormFieldProps) {
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-fout` : null;
  const describedBy = [hintId, errorId].filter((part) => part !== null).join(" ");
  return (
    <div className={`vw-field ${error ? "vw-field--invalid" : ""}`}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
        {isOptional && <OptionalMark />}
      </label>
      {hintId && (
        <p className="vw-field__hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && errorId && <FieldError id={errorId} message={error} />}
      {children({
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        ...(error ? { "aria-invalid": true as const } : {}),
      })}
    </div>
  );
}

/** "(not required)" behind a label. Words of forms are on the server only, so who is asked nothing optional needs none. */
export function OptionalMark() {
  const t = useTranslate();
  return <span className="vw-field__optional"> {t("forms:optional")}</span>;
}
