import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { PAGE_COLOURS, STATUS_COLOURS } from "../tile/status-palette.ts";
import { wrapText } from "./wrap-text.ts";

/** What stands around a drawing that leaves the page, so that it can stand alone. */
export interface PictureWords {
  /** The finding */
  readonly title: string;
  /** What is counted, unit, period, borders */
  readonly subtitle: string;
  /** Source, day, last changed, and whether it is an example */
  readonly source: string;
}

interface PictureSheetProps extends PictureWords {
  /** Width of the drawing */
  readonly width: number;
  /** Height of the drawing */
  readonly height: number;
  /** Rules for drawings that are coloured by class */
  readonly style?: string;
  readonly children: ReactNode;
}

const MARGIN = 24;
const TITLE = { size: 24, line: 30 };
const SMALL = { size: 14.5, line: 21 };
const SERIF = "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif";
const SANS = "'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', system-ui, sans-serif";

/** A drawing with its title, what it counts and its source, on white. */
export function PictureSheet({ title, subtitle, source, width, height, style, children }: PictureSheetProps) {
  const titleLines = wrapText(title, TITLE.size * 1.06, width);
  const subtitleLines = wrapText(subtitle, SMALL.size, width);
  const sourceLines = wrapText(source, SMALL.size, width);
  const subtitleTop = MARGIN + titleLines.length * TITLE.line + 4;
  const drawingTop = subtitleTop + subtitleLines.length * SMALL.line + 14;
  const sourceTop = drawingTop + height + 14;
  const whole = {
    width: width + 2 * MARGIN,
    height: Math.ceil(sourceTop + sourceLines.length * SMALL.line + MARGIN),
  };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...whole}
      viewBox={`0 0 ${whole.width} ${whole.height}`}
      fontFamily={SANS}
      fontSize={SMALL.size}
      role="img"
    >
      <title>{title}</title>
      <desc>{`${subtitle} ${source}`}</desc>
      {style && <style>{style}</style>}
      <rect {...whole} fill="var(--vw-bg)" />
      <g fill="var(--vw-ink)" fontFamily={SERIF} fontSize={TITLE.size} fontWeight={600}>
        <Lines lines={titleLines} top={MARGIN} height={TITLE.line} />
      </g>
      <g fill="var(--vw-ink-2)">
        <Lines lines={subtitleLines} top={subtitleTop} height={SMALL.line} />
        <Lines lines={sourceLines} top={sourceTop} height={SMALL.line} />
      </g>
      <g transform={`translate(${MARGIN} ${drawingTop})`}>{children}</g>
    </svg>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

function Lines({ lines, top, height }: LinesProps) {
  return lines.map((line, index) => (
    <text key={line} x={MARGIN} y={top + (index + 1) * height - height * 0.28}>
      {line}
    </text>
  ));
}

/**
 * A picture as a file of its own: the light colours written out, since no style sheet goes with it.
 *
 * @throws Error when the drawing uses a colour that is not in the palette
 */
export function pictureFile(picture: ReactElement): string {
  const svg = renderToStaticMarkup(picture).replace(/var\(--vw-([a-z0-9-]+)\)/g, (_, token: string) =>
    lightColour(token),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}

const LIGHT: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PAGE_COLOURS.light),
  ["province", PAGE_COLOURS.light.ink],
  ...Object.entries(STATUS_COLOURS.light).flatMap(([status, { fill, edge, symbol }]): [string, string][] => [
    [`status-${status}`, fill],
    [`status-${status}-edge`, edge ?? fill],
    [`status-${status}-symbol`, symbol ?? fill],
  ]),
]);

function lightColour(token: string): string {
  const colour = LIGHT.get(token);
  if (colour === undefined) throw new Error(`No colour for --vw-${token} outside the page`);
  return colour;
}
