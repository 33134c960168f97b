import { useTranslate } from "#app/i18n/use-translate.ts";
import { FieldGroup } from "./field-group.tsx";
import "./date-field.css";

interface DateFieldProps {
  /** Identifier of the first of the three fields, unique on the page */
  readonly id: string;
  /** The three fields are named `….dag`, `….maand`, `….jaar` */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it */
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  /** What was typed stands there again, also when it is wrong */
  readonly value: { readonly dag: string; readonly maand: string; readonly jaar: string };
}

const PARTS = [
  { part: "dag", label: "forms:date.dayLabel", width: 2 },
  { part: "maand", label: "forms:date.monthLabel", width: 2 },
  { part: "jaar", label: "forms:date.yearLabel", width: 4 },
] as const;

/** A day in three fields. A whole day typed in the first one is understood too. */
export function DateField({ id, name, label, hint, error, isOptional = false, value }: DateFieldProps) {
  const t = useTranslate();
  return (
    <FieldGroup id={id} legend={label} hint={hint} error={error} isOptional={isOptional}>
      <div className="vw-date">
        {PARTS.map(({ part, label: partLabel, width }) => (
          <div key={part}>
            <label htmlFor={part === "dag" ? id : `${id}-${part}`}>{t(partLabel)}</label>
            <input
              className={`utrecht-textbox utrecht-textbox--html-input vw-textbox vw-date__part--${width} ${error ? "utrecht-textbox--invalid" : ""}`}
              id={part === "dag" ? id : `${id}-${part}`}
              name={`${name}.${part}`}
              type="text"
              inputMode={part === "dag" ? "text" : "numeric"}
              autoComplete="off"
              defaultValue={value[part]}
              {...(error ? { "aria-invalid": true, "aria-describedby": `${id}-fout` } : {})}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
