import { expect, it } from "vitest";
import { paceOf } from "#app/domain/portfolio/pace.ts";

it.each([
  [380, 400, 380, "completed"],
  [380, null, 380, "completed"],
  [379, 380, 380, "behind"],
  [100, 100, 380, "on_track"],
  [101, 100, 380, "on_track"],
  [100, 100 + 1e-12, 380, "on_track"],
  [99, 100, 380, "behind"],
  [80, 100, 380, "behind"],
  [79, 100, 380, "far_behind"],
  [104, 170, 380, "far_behind"],
  [0, 0, 380, "on_track"],
  [0, 1, 380, "far_behind"],
  [12, null, 380, "no_target"],
  [0, null, 0, "no_target"],
])("%i live, target %s of %i: %s", (live, target, municipalityCount, expected) => {
  expect(paceOf({ live, target, municipalityCount })).toBe(expected);
});
