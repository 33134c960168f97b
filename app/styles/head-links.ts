import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url";
import type { LinkDescriptor } from "@remix-run/node";

const FONT = { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous" } as const;

/** What every page asks for first: both fonts of its first screen, and the mark for the tab. */
export const HEAD_LINKS: LinkDescriptor[] = [
  { ...FONT, href: sans },
  { ...FONT, href: serif },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];
