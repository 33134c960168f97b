/** Something that wants to stand at a height but needs room of its own, such as the label of a layer. */
export interface Placement {
  /** Wanted middle */
  readonly y: number;
  readonly height: number;
}

interface Block {
  readonly first: number;
  readonly count: number;
  readonly height: number;
  /** Middle of the block that suits its members best */
  readonly middle: number;
}

/**
 * Moves labels apart so that none overlaps, in the order given and as little as possible (least squares), and
 * keeps them between `top` and `bottom` as long as they fit there; when they do not, they start at `top`.
 *
 * @returns the middle of each, in the order given
 * @example pushApart([{ y: 50, height: 15 }, { y: 52, height: 15 }], 0, 100) // [43.5, 58.5]
 */
export function pushApart(placements: readonly Placement[], top: number, bottom: number): number[] {
  const blocks: Block[] = [];
  for (const [index, { y, height }] of placements.entries()) {
    let block: Block = { first: index, count: 1, height, middle: y };
    for (let above = blocks.at(-1); above && overlaps(above, block); above = blocks.at(-1)) {
      blocks.pop();
      block = joined(above, block);
    }
    blocks.push(block);
  }
  return within(middlesOf(blocks, placements), placements, top, bottom);
}

function overlaps(above: Block, below: Block): boolean {
  return above.middle + above.height / 2 > below.middle - below.height / 2;
}

function joined(above: Block, below: Block): Block {
  const height = above.height + below.height;
  const startWantedByAbove = above.middle - above.height / 2;
  const startWantedByBelow = below.middle - below.height / 2 - above.height;
  const count = above.count + below.count;
  const start = (startWantedByAbove * above.count + startWantedByBelow * below.count) / count;
  return { first: above.first, count, height, middle: start + height / 2 };
}

function middlesOf(blocks: readonly Block[], placements: readonly Placement[]): number[] {
  return blocks.flatMap((block) => {
    let edge = block.middle - block.height / 2;
    return placements.slice(block.first, block.first + block.count).map(({ height }) => {
      edge += height;
      return edge - height / 2;
    });
  });
}

/** Pulls up what sticks out below, then pushes down what sticks out above. */
function within(
  middles: readonly number[],
  placements: readonly Placement[],
  top: number,
  bottom: number,
): number[] {
  const heights = placements.map(({ height }) => height);
  const result = [...middles];
  let floor = bottom;
  for (let index = result.length - 1; index >= 0; index--) {
    const half = (heights[index] ?? 0) / 2;
    result[index] = Math.min(result[index] ?? floor, floor - half);
    floor = (result[index] ?? floor) - half;
  }
  let ceiling = top;
  return result.map((middle, index) => {
    const half = (heights[index] ?? 0) / 2;
    const placed = Math.max(middle, ceiling + half);
    ceiling = placed + half;
    return placed;
  });
}
