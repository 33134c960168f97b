/** Size classes by inhabitants, small to large; each begins at `from` and ends below the next. */
export const SIZE_CLASSES = [
  { key: "under_20000", from: 0, below: 20_000 },
  { key: "from_20000", from: 20_000, below: 50_000 },
  { key: "from_50000", from: 50_000, below: 100_000 },
  { key: "from_100000", from: 100_000, below: 250_000 },
  { key: "from_250000", from: 250_000, below: null },
] as const;

export type SizeClass = (typeof SIZE_CLASSES)[number]["key"];

/**
 * @returns `null` when the inhabitants are not known
 * @source DOMAIN: measures, by group
 * @example sizeClassOf(20_000) // "from_20000"
 */
export function sizeClassOf(inhabitants: number | null): SizeClass | null {
  if (inhabitants === null) return null;
  return SIZE_CLASSES.findLast(({ from }) => from <= inhabitants)?.key ?? SIZE_CLASSES[0].key;
}
