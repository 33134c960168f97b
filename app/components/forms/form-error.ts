/** Something wrong with a form that was sent. */
export interface FormError {
  /** Field it is about; empty: the form as a whole */
  readonly name: string;
  /** What is wrong and how to mend it */
  readonly message: string;
}
