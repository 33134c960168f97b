/** A text that stands at an x, to its right or to its left. */
export interface RowText {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
}

export type TextRow = readonly RowText[];

const GAP = 14;

/**
 * Puts texts in as few rows as they need so that none overlap; each in the lowest row that has room, the first
 * text highest. Texts that stick out of the drawing are left out.
 *
 * @returns rows from the top down
 */
export function packRows(
  texts: readonly RowText[],
  widthOf: (text: string) => number,
  drawingWidth: number,
): TextRow[] {
  const rows: RowText[][] = [];
  for (const text of [...texts].reverse()) {
    const [start, end] = extent(text, widthOf);
    if (start < 0 || end > drawingWidth) continue;
    const free = rows.find((row) =>
      row.every((other) => {
        const [otherStart, otherEnd] = extent(other, widthOf);
        return end + GAP <= otherStart || start >= otherEnd + GAP;
      }),
    );
    if (free) free.push(text);
    else rows.push([text]);
  }
  return rows.reverse();
}

function extent({ text, x, anchor }: RowText, widthOf: (text: string) => number): [number, number] {
  const width = widthOf(text);
  return anchor === "start" ? [x, x + width] : [x - width, x];
}
