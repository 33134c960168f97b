import type { ReactNode } from "react";
import { FormPage } from "#app/components/forms/form-page.tsx";

interface SignInOutcomeProps {
  readonly title: string;
  readonly lead: string;
  readonly againHref: string;
  readonly againLabel: string;
  readonly children?: ReactNode;
}

/** Why nobody was signed in, and the way to try again. */
export function SignInOutcome({ title, lead, againHref, againLabel, children }: SignInOutcomeProps) {
  return (
    <FormPage title={title} lead={<p>{lead}</p>}>
      {children}
      <p>
        <a className="nl-button nl-button--primary" href={againHref}>
          {againLabel}
        </a>
      </p>
    </FormPage>
  );
}
