import { FormField } from "./form-field.tsx";
import "./text-area.css";

interface TextAreaProps {
  /** Unique on the page */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it */
  readonly error?: string | undefined;
  /** What was typed stands there again, also when it is wrong */
  readonly value: string;
  readonly isOptional?: boolean;
  readonly rows?: number;
}

/** A few lines to fill in. */
export function TextArea({ id, name, value, rows = 4, ...field }: TextAreaProps) {
  return (
    <FormField id={id} {...field}>
      {(description) => (
        <textarea
          className={`utrecht-textbox vw-textarea ${field.error ? "utrecht-textbox--invalid" : ""}`}
          id={id}
          name={name}
          rows={rows}
          // A new line right after the tag is swallowed by the browser.
          defaultValue={value.startsWith("\n") ? `\n${value}` : value}
          key={value}
          {...description}
        />
      )}
    </FormField>
  );
}
