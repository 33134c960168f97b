import { expect, it } from "vitest";
import { sizeClassOf } from "#app/domain/municipality/size-class.ts";

it.each([
  [0, "under_20000"],
  [19_999, "under_20000"],
  [20_000, "from_20000"],
  [49_999, "from_20000"],
  [50_000, "from_50000"],
  [100_000, "from_100000"],
  [249_999, "from_100000"],
  [250_000, "from_250000"],
  [null, null],
])("%s inhabitants is %s", (inhabitants, expected) => {
  expect(sizeClassOf(inhabitants)).toBe(expected);
});
