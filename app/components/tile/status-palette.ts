import type { Status } from "#app/domain/participation/status.ts";

export type Theme = "light" | "dark";

/** Colours of the page around the tiles; the same values as the `--vw-…` tokens in `app/styles/tokens.css`. */
interface PageColours {
  readonly bg: string;
  readonly tint: string;
  readonly ink: string;
  readonly "ink-2": string;
  readonly edge: string;
  readonly line: string;
  readonly accent: string;
  readonly error: string;
  readonly "example-ink": string;
  readonly "example-bg": string;
  readonly "example-rule": string;
  readonly focus: string;
  readonly mini: string;
}

/** Colours of one status. */
export interface StatusColours {
  readonly fill: string;
  /** Line around tile and bar; `null`: the fill is its own edge */
  readonly edge: string | null;
  /** Symbol in the tile and pattern in areas; `null`: the tile has no symbol */
  readonly symbol: string | null;
}

export const PAGE_COLOURS: Readonly<Record<Theme, PageColours>> = {
  light: {
    bg: "#FFFFFF",
    tint: "#F4F5F3",
    ink: "#16202B",
    "ink-2": "#4A5763",
    edge: "#78848F",
    line: "#CBD1D6",
    accent: "#123A86",
    error: "#B3260B",
    "example-ink": "#6B4A00",
    "example-bg": "#FFF3CF",
    "example-rule": "#C99700",
    focus: "#FFC02E",
    mini: "#D5DADE",
  },
  dark: {
    bg: "#10161D",
    tint: "#18202A",
    ink: "#EEF2F6",
    "ink-2": "#AEBAC5",
    edge: "#7C8996",
    line: "#34404C",
    accent: "#A9C8FF",
    error: "#FF9D85",
    "example-ink": "#FFD98A",
    "example-bg": "#2B230F",
    "example-rule": "#B98A1A",
    focus: "#FFC02E",
    mini: "#2D3843",
  },
};

/**
 * The colours of the seven statuses. Progress goes from light to dark (on dark: from dark to light), so that
 * it survives grey; where two come close in grey, the symbol decides.
 *
 * Written once more as `--vw-status-…` in `app/styles/tokens.css`, which a test compares; this module is for
 * pictures that leave the page (SVG and PNG downloads).
 */
export const STATUS_COLOURS: Readonly<Record<Theme, Readonly<Record<Status, StatusColours>>>> = {
  light: {
    none: { fill: "#F4F5F3", edge: "#858F99", symbol: null },
    exploring: { fill: "#F0D779", edge: null, symbol: "#16202B" },
    committed: { fill: "#86C9AE", edge: null, symbol: "#16202B" },
    implementing: { fill: "#2C8FB3", edge: null, symbol: "#FFFFFF" },
    live: { fill: "#123A86", edge: null, symbol: null },
    stopped: { fill: "#D2490A", edge: null, symbol: "#FFFFFF" },
    declined: { fill: "#FFFFFF", edge: "#5A4A42", symbol: "#5A4A42" },
  },
  dark: {
    none: { fill: "#1A222B", edge: "#6F7B87", symbol: null },
    exploring: { fill: "#665320", edge: null, symbol: "#FFFFFF" },
    committed: { fill: "#3A8573", edge: null, symbol: "#10161D" },
    implementing: { fill: "#4AA8DB", edge: null, symbol: "#10161D" },
    live: { fill: "#B8D2FF", edge: null, symbol: null },
    stopped: { fill: "#E8602A", edge: null, symbol: "#10161D" },
    declined: { fill: "#10161D", edge: "#A79C92", symbol: "#A79C92" },
  },
};
