import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A stream of chance that is the same for the same seed. */
export interface Chance {
  /** True with this probability (0–1) */
  happens(probability: number): boolean;
  /** A whole number from `lowest` to `highest`, both included */
  between(lowest: number, highest: number): number;
  /** One of the items; @throws RangeError when there are none */
  oneOf<Item>(items: readonly Item[]): Item;
  /** Up to `count` different items; an item of twice the weight is twice as likely, weight 0 is never taken */
  sample<Item>(items: readonly Item[], weightOf: (item: Item) => number, count: number): Item[];
}

export function createChance(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const between = (lowest: number, highest: number) => uniformInt(generator, lowest, highest);
  return {
    between,
    happens: (probability) => uniformFloat64(generator) < probability,
    oneOf(items) {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError("Nothing to choose from");
      return item;
    },
    sample(items, weightOf, count) {
      // Efraimidis and Spirakis: the highest of u^(1/w) are a weighted sample without replacement.
      return items
        .map((item) => ({ item, weight: weightOf(item), draw: uniformFloat64(generator) }))
        .filter(({ weight }) => weight > 0)
        .map(({ item, weight, draw }) => ({ item, key: draw ** (1 / weight) }))
        .sort((a, b) => b.key - a.key)
        .slice(0, Math.max(0, count))
        .map(({ item }) => item);
    },
  };
}
