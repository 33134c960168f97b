import { FieldError } from "./field-error.tsx";
import "./choice-list.css";
import "./form-field.css";

interface CheckboxFieldProps {
  /** Unique on the page */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** One line under the label */
  readonly meaning?: string | undefined;
  /** What is wrong and how to mend it */
  readonly error?: string | undefined;
  /** What is sent when it is ticked */
  readonly checkedValue?: string;
  readonly isChecked: boolean;
}

/** A box to tick. */
export function CheckboxField({
  id,
  name,
  label,
  meaning,
  error,
  checkedValue = "ja",
  isChecked,
}: CheckboxFieldProps) {
  const describedBy = [meaning ? `${id}-uitleg` : "", error ? `${id}-fout` : ""].filter(Boolean).join(" ");
  return (
    <div className={`vw-field ${error ? "vw-field--invalid" : ""}`}>
      {error && <FieldError id={`${id}-fout`} message={error} />}
      <div className="vw-choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={checkedValue}
          defaultChecked={isChecked}
          {...(describedBy ? { "aria-describedby": describedBy } : {})}
          {...(error ? { "aria-invalid": true } : {})}
        />
        <div>
          <label htmlFor={id}>{label}</label>
          {meaning && (
            <span className="vw-choice__meaning" id={`${id}-uitleg`}>
              {meaning}
            </span>
          )}
        </div>
      </div>
    </div>
  );
}
