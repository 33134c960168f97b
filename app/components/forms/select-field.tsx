import { FormField } from "./form-field.tsx";
import "./select-field.css";

interface SelectFieldProps {
  /** Unique on the page */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it */
  readonly error?: string | undefined;
  /** Says in words that it may stay empty */
  readonly isOptional?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A choice of one from a short list. */
export function SelectField({
  id,
  name,
  label,
  hint,
  error,
  isOptional = false,
  value,
  options,
}: SelectFieldProps) {
  return (
    <FormField id={id} label={label} hint={hint} error={error} isOptional={isOptional}>
      {(description) => (
        <select
          className={`utrecht-select utrecht-select--html-select vw-select ${error ? "utrecht-select--invalid" : ""}`}
          id={id}
          name={name}
          defaultValue={value}
          key={value}
          {...description}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
