import { textWidth } from "./text-width.ts";

/**
 * Breaks a text into lines that fit, for drawings, where nobody else does. A word that is longer than a line stands on
 * its own.
 *
 * @param size font size, in the unit of `width`
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
