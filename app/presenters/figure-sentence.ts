/** A sentence with one part that stands out: `before`, the figure, `after`. Together they are the sentence. */
export interface FigureSentence {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

const FIGURE = /^(.*?)<figure>(.*?)<\/figure>(.*)$/s;

/**
 * Takes a message apart whose figure stands between tags; without tags all of it is `before`.
 *
 * @example figureSentence("Utrecht gebruikt <figure>drie van de zes</figure> projecten.").figure // "drie van de zes"
 */
export function figureSentence(text: string): FigureSentence {
  const [, before = text, figure = "", after = ""] = FIGURE.exec(text) ?? [];
  return { before, figure, after };
}

/** The sentence without its parts, for titles and copies. */
export function plainSentence({ before, figure, after }: FigureSentence): string {
  return `${before}${figure}${after}`;
}
