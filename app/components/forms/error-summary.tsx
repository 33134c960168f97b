import { useTranslate } from "#app/i18n/use-translate.ts";
import type { FormError } from "./form-error.ts";
import "./error-summary.css";

interface ErrorSummaryProps {
  /** Empty: there is nothing to tell */
  readonly errors: readonly FormError[];
  /** Left out: that so many answers are not right */
  readonly title?: string;
}

/** What is wrong with a form, first on its page and with the focus; each line leads to its field. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const t = useTranslate();
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: who cannot see the page has to hear first that nothing was saved
    <div className="vw-error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="foutmelding">
      <h2 id="foutmelding">{title ?? t("forms:notSaved", { count: errors.length })}</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={`${name} ${message}`}>{name === "" ? message : <a href={`#${name}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
