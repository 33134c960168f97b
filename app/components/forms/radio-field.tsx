import type { ReactNode } from "react";
import { FieldGroup } from "./field-group.tsx";
import "./choice-list.css";

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  /** One line under the label */
  readonly meaning?: string | undefined;
  /** A tile before the words */
  readonly tile?: ReactNode;
}

interface RadioFieldProps {
  /** Identifier of the first choice, unique on the page */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it */
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly value: string;
  readonly options: readonly RadioOption[];
}

/** A choice of one, all choices in view. */
export function RadioField({ id, name, label, value, options, ...group }: RadioFieldProps) {
  return (
    <FieldGroup id={id} legend={label} {...group}>
      <ul className="vw-choices">
        {options.map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${option.value}`;
          return (
            <li key={option.value} className={`vw-choice ${option.tile ? "vw-choice--with-tile" : ""}`}>
              <input
                type="radio"
                id={optionId}
                name={name}
                value={option.value}
                defaultChecked={option.value === value}
                {...(option.meaning ? { "aria-describedby": `${optionId}-uitleg` } : {})}
              />
              {option.tile}
              <div>
                <label htmlFor={optionId}>{option.label}</label>
                {option.meaning && (
                  <span className="vw-choice__meaning" id={`${optionId}-uitleg`}>
                    {option.meaning}
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </FieldGroup>
  );
}
