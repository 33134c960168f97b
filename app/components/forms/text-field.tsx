import { FormField } from "./form-field.tsx";
import "./text-field.css";

interface TextFieldProps {
  /** Unique on the page */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it */
  readonly error?: string | undefined;
  /** Says in words that it may stay empty */
  readonly isOptional?: boolean;
  /** What was typed stands there again, also when it is wrong */
  readonly value: string;
  readonly type?: "text" | "search" | "date" | "email" | "tel" | "url";
  /** Width in characters: a field is as wide as its answer */
  readonly width?: number;
  readonly max?: string;
  /** What the browser may fill in by itself */
  readonly autoComplete?: string;
}

/** One line to fill in. */
export function TextField({
  id,
  name,
  label,
  hint,
  error,
  isOptional = false,
  value,
  type = "text",
  width,
  max,
  autoComplete,
}: TextFieldProps) {
  return (
    <FormField id={id} label={label} hint={hint} error={error} isOptional={isOptional}>
      {(description) => (
        <input
          className={`utrecht-textbox utrecht-textbox--html-input vw-textbox ${error ? "utrecht-textbox--invalid" : ""}`}
          id={id}
          name={name}
          type={type}
          defaultValue={value}
          key={value}
          {...(width === undefined ? {} : { size: width })}
          {...(max === undefined ? {} : { max })}
          {...(autoComplete === undefined ? {} : { autoComplete })}
          {...description}
        />
      )}
    </FormField>
  );
}
