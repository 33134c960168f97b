import { Form } from "@remix-run/react";
import { useTranslate } from "#app/i18n/use-translate.ts";
import "./search-form.css";

interface SearchFormProps {
  /** Unique on the page */
  readonly id: string;
  /** What was searched for, to stand in the field again */
  readonly text?: string;
  /** Parameters kept: the day of the figures */
  readonly keep?: readonly (readonly [name: string, value: string])[];
  readonly label?: string;
  readonly hint?: string;
}

/** Finds a municipality by name, also one that ended. */
export function SearchForm({ id, text = "", keep = [], label, hint }: SearchFormProps) {
  const t = useTranslate();
  return (
    <Form className="vw-search-form" method="get" action="/gemeenten" role="search">
      {keep.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="utrecht-form-label" htmlFor={id}>
        {label ?? t("layout:search.label")}
      </label>
      <p className="vw-search-form__hint" id={`${id}-hint`}>
        {hint ?? t("layout:search.hint")}
      </p>
      <div className="vw-search-form__field">
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          type="search"
          name="zoek"
          defaultValue={text}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
        />
        <button className="nl-button nl-button--primary" type="submit">
          {t("layout:search.button")}
        </button>
      </div>
    </Form>
  );
}
