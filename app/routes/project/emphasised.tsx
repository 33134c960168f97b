/** A message in which one word weighs most: `…het project <strong>loopt achter</strong>.` */
export function Emphasised({ text }: { readonly text: string }) {
  const [before, word, after] = text.split(/<\/?strong>/);
  return (
    <>
      {before}
      {word !== undefined && <strong>{word}</strong>}
      {after}
    </>
  );
}
