interface FieldErrorProps {
  readonly id: string;
  /** What is wrong and how to mend it */
  readonly message: string;
}

/** An error, between hint and field. */
export function FieldError({ id, message }: FieldErrorProps) {
  return (
    <p className="vw-field__error" id={id}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <circle cx="9" cy="9" r="9" />
        <path d="M9 4v6M9 12v2.2" />
      </svg>
      <span>{message}</span>
    </p>
  );
}
