import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PAGE_COLOURS, STATUS_COLOURS, type Theme } from "#app/components/tile/status-palette.ts";
import { STATUSES, type Status } from "#app/domain/participation/status.ts";
import { contrast, distance, lightness, type Vision } from "#test/support/colour.ts";

const THEMES = ["light", "dark"] as const;
const TOKENS = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");

/** What the eye takes for the colour of a status: the fill, or the edge of a tile that is only an outline. */
function shown(theme: Theme, status: Status): string {
  const { fill, edge } = STATUS_COLOURS[theme][status];
  return status === "declined" && edge !== null ? edge : fill;
}

function pairs(): (readonly [Status, Status])[] {
  return STATUSES.flatMap((one, index) => STATUSES.slice(index + 1).map((other) => [one, other] as const));
}

function smallestDistance(theme: Theme, vision: Vision): number {
  return Math.min(...pairs().map(([one, other]) => distance(shown(theme, one), shown(theme, other), vision)));
}

function closestInGrey(theme: Theme) {
  return pairs()
    .map(([one, other]) => ({ one, other, ratio: contrast(shown(theme, one), shown(theme, other)) }))
    .sort((a, b) => a.ratio - b.ratio);
}

/** The tokens of a theme as the style sheet has them; the dark block stands in the first media query. */
function tokensIn(theme: Theme): Map<string, string> {
  const [light = "", dark = ""] = TOKENS.split("@media screen and (prefers-color-scheme: dark)");
  const block = theme === "light" ? light : dark.slice(0, dark.indexOf("\n}"));
  return new Map(
    [...block.matchAll(/--vw-([\w-]+):\s*(#\w{6})/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

describe.each(THEMES)("tokens of %s", (theme) => {
  const tokens = tokensIn(theme);

  test("the page has the colours of the module", () => {
    for (const [name, hex] of Object.entries(PAGE_COLOURS[theme])) {
      expect(tokens.get(name), name).toBe(hex.toLowerCase());
    }
  });

  test.each(STATUSES)("status %s has the colours of the module", (status) => {
    const { fill, edge, symbol } = STATUS_COLOURS[theme][status];
    expect(tokens.get(`status-${status}`)).toBe(fill.toLowerCase());
    expect(tokens.get(`status-${status}-edge`)).toBe(edge?.toLowerCase());
    expect(tokens.get(`status-${status}-symbol`)).toBe(symbol?.toLowerCase());
  });
});

describe("contrast with the page", () => {
  test.each([
    ["light", "ink", 16.5],
    ["light", "ink-2", 7.4],
    ["light", "edge", 3.8],
    ["light", "line", 1.5],
    ["light", "accent", 10.6],
    ["light", "error", 6.6],
    ["dark", "ink", 16.2],
    ["dark", "ink-2", 9.2],
    ["dark", "edge", 5.1],
    ["dark", "line", 1.7],
    ["dark", "accent", 10.7],
    ["dark", "error", 9.0],
    ["dark", "focus", 11.1],
  ] as const)("%s %s has %f", (theme, token, ratio) => {
    expect(contrast(PAGE_COLOURS[theme][token], PAGE_COLOURS[theme].bg)).toBeCloseTo(ratio, 1);
  });

  test.each(THEMES)("%s: text 4.5, borders of controls 3, also on the quiet area", (theme) => {
    const { bg, tint, ink, "ink-2": ink2, edge, accent, error, ...rest } = PAGE_COLOURS[theme];
    for (const ground of [bg, tint]) {
      for (const text of [ink, ink2, accent, error])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(rest["example-ink"], rest["example-bg"])).toBeGreaterThanOrEqual(7);
    expect(contrast(bg, accent), "primary button").toBeGreaterThanOrEqual(7);
  });

  test("the focus ring stands out: yellow against its dark line on light, against the page on dark", () => {
    expect(contrast(PAGE_COLOURS.light.focus, PAGE_COLOURS.light.ink)).toBeCloseTo(10.1, 1);
    expect(contrast(PAGE_COLOURS.dark.focus, PAGE_COLOURS.dark.bg)).toBeCloseTo(11.1, 1);
  });

  test("live stands out on the other tiles of a mini-map", () => {
    expect(contrast(STATUS_COLOURS.light.live.fill, PAGE_COLOURS.light.mini)).toBeCloseTo(7.5, 1);
    expect(contrast(STATUS_COLOURS.dark.live.fill, PAGE_COLOURS.dark.mini)).toBeCloseTo(7.8, 1);
  });
});

describe("tiles", () => {
  test.each([
    ["light", "none", 3.3],
    ["light", "declined", 8.4],
    ["dark", "none", 4.2],
    ["dark", "declined", 6.8],
  ] as const)("%s: the edge of %s has %f against the page", (theme, status, ratio) => {
    const { edge } = STATUS_COLOURS[theme][status];
    expect(contrast(edge ?? "", PAGE_COLOURS[theme].bg)).toBeCloseTo(ratio, 1);
  });

  test.each([
    ["light", "exploring", 11.5],
    ["light", "committed", 8.6],
    ["light", "implementing", 3.7],
    ["light", "stopped", 4.5],
    ["dark", "exploring", 7.4],
    ["dark", "committed", 4.1],
    ["dark", "implementing", 6.9],
    ["dark", "stopped", 5.3],
  ] as const)("%s: the symbol of %s has %f in its tile", (theme, status, ratio) => {
    const { fill, symbol } = STATUS_COLOURS[theme][status];
    expect(contrast(symbol ?? "", fill)).toBeCloseTo(ratio, 1);
  });

  test("progress goes from light to dark, on dark from dark to light", () => {
    const steps: Status[] = ["none", "exploring", "committed", "implementing", "live"];
    const light = steps.map((status) => lightness(shown("light", status)));
    const dark = steps.map((status) => lightness(shown("dark", status)));
    expect(light).toEqual([...light].sort((a, b) => b - a));
    expect(dark).toEqual([...dark].sort((a, b) => a - b));
  });

  test.each([
    ["light", "none", 96],
    ["light", "exploring", 86],
    ["light", "committed", 76],
    ["light", "implementing", 55],
    ["light", "live", 26],
    ["light", "stopped", 50],
    ["light", "declined", 33],
    ["dark", "none", 13],
    ["dark", "exploring", 36],
    ["dark", "committed", 51],
    ["dark", "implementing", 65],
    ["dark", "live", 84],
    ["dark", "stopped", 58],
    ["dark", "declined", 65],
  ] as const)("%s: %s has lightness %i", (theme, status, value) => {
    expect(Math.abs(lightness(shown(theme, status)) - value)).toBeLessThan(1);
  });
});

describe("apart for every eye", () => {
  test.each([
    ["light", "normal", 14.5],
    ["light", "deutan", 14.1],
    ["light", "protan", 11.0],
    ["light", "tritan", 10.6],
    ["dark", "normal", 13.5],
    ["dark", "deutan", 11.4],
    ["dark", "protan", 9.0],
    ["dark", "tritan", 14.0],
  ] as const)("%s, %s: no two statuses closer than %f", (theme, vision, smallest) => {
    expect(smallestDistance(theme, vision)).toBeCloseTo(smallest, 1);
  });

  test("in grey on light two pairs come close, and each has a symbol of its own", () => {
    const [first, second] = closestInGrey("light");
    expect(first).toMatchObject({ one: "implementing", other: "stopped" });
    expect(first?.ratio).toBeCloseTo(1.21, 2);
    expect(second).toMatchObject({ one: "live", other: "declined" });
    expect(second?.ratio).toBeCloseTo(1.26, 2);
  });

  test("in grey on dark an outline comes close to a full tile", () => {
    const [first] = closestInGrey("dark");
    expect(first).toMatchObject({ one: "implementing", other: "declined" });
    expect(first?.ratio).toBeCloseTo(1.01, 2);
  });
});
