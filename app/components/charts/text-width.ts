const NARROW = new Set("iljtfrI.,:;'|!()[] ·-");
const WIDE = new Set("mwMWQ@%…→—");
const NARROW_EM = 0.29;
const WIDE_EM = 0.82;
const CAPITAL_OR_FIGURE_EM = 0.56;
const OTHER_EM = 0.515;

/**
 * Width of a text in the sans of the site, estimated on the safe side: a server cannot measure. Good enough to
 * decide whether a label fits.
 *
 * @param size font size, in the unit of the result
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * size * (isBold ? 1.06 : 1);
}

function emOf(character: string): number {
  if (NARROW.has(character)) return NARROW_EM;
  if (WIDE.has(character)) return WIDE_EM;
  return /[A-Z0-9]/.test(character) ? CAPITAL_OR_FIGURE_EM : OTHER_EM;
}
