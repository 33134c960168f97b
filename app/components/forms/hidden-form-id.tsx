/** The number of a form, made with it, by which the server knows one that it handled before. */
export function HiddenFormId({ value }: { readonly value: string }) {
  return <input type="hidden" name="formulier" value={value} />;
}
