import type { ReactNode } from "react";
import { ErrorSummary } from "./error-summary.tsx";
import type { FormError } from "./form-error.ts";
import "./form-page.css";

interface FormPageProps {
  /** Above the title: what the form is about */
  readonly kicker?: string | undefined;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** What is wrong with what was sent; stands first */
  readonly errors?: readonly FormError[];
  /** In place of "so many answers are not right" */
  readonly errorTitle?: string | undefined;
  /** Beside the form, on a phone under it */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is about one form: errors, title, form, and what helps to fill it in beside it. */
export function FormPage({ kicker, title, lead, errors = [], errorTitle, aside, children }: FormPageProps) {
  return (
    <div className={`vw-form-page ${aside ? "vw-form-page--with-aside" : ""}`}>
      <div className="vw-form-page__main">
        <ErrorSummary errors={errors} {...(errorTitle ? { title: errorTitle } : {})} />
        <header className="vw-form-page__head">
          {kicker && <p className="vw-form-page__kicker">{kicker}</p>}
          <h1>{title}</h1>
          {lead && <div className="vw-lead">{lead}</div>}
        </header>
        {children}
      </div>
      {aside && <aside className="vw-form-page__aside">{aside}</aside>}
    </div>
  );
}
