/** Text of a message as paragraphs; an empty line begins a new one. */
export function Paragraphs({ text }: { readonly text: string }) {
  return text.split("\n\n").map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
