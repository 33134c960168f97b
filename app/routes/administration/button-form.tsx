import { HiddenFormId } from "#app/components/forms/hidden-form-id.tsx";

interface ButtonFormProps {
  readonly formId: string;
  /** Value of `doel`: which of the forms of the page it is */
  readonly what: string;
  readonly label: string;
}

/** A form of one button. */
export function ButtonForm({ formId, what, label }: ButtonFormProps) {
  return (
    <form method="post">
      <HiddenFormId value={formId} />
      <input type="hidden" name="doel" value={what} />
      <button className="nl-button nl-button--secondary" type="submit">
        {label}
      </button>
    </form>
  );
}
