import type { Status } from "#app/domain/participation/status.ts";
import type { StatusColours } from "./status-palette.ts";

interface AreaPatternsProps {
  /** Makes the names of the patterns unique on the page: two drawings may stand on one page */
  readonly idPrefix: string;
  /** Colours for a picture that leaves the page; absent: the tokens of the page, in light and dark */
  readonly colours?: Readonly<Record<Status, StatusColours>>;
}

/** Status as it fills areas and bars: name of the pattern for `fill="url(#…)"`. */
function areaPatternId(idPrefix: string, status: Status): string {
  return `${idPrefix}-${status}`;
}

/** Value for `fill`: solid for live, a pattern for all others. Goes with {@link AreaPatterns} in the same drawing. */
export function areaFill(idPrefix: string, status: Status): string {
  return `url(#${areaPatternId(idPrefix, status)})`;
}

/**
 * The line around an area or bar of a status: pale ones need one to be seen on the page.
 *
 * @returns a value for `stroke`
 */
export function areaOutline(status: Status): string {
  switch (status) {
    case "none":
    case "exploring":
    case "committed":
    case "declined":
      return "var(--vw-ink-2)";
    case "implementing":
    case "live":
    case "stopped":
      return "none";
  }
}

/** Definitions of the patterns that tell a status in areas and bars, also in grey. */
export function AreaPatterns({ idPrefix, colours }: AreaPatternsProps) {
  const fill = (status: Status) => colours?.[status].fill ?? `var(--vw-status-${status})`;
  const symbol = (status: Status) => colours?.[status].symbol ?? `var(--vw-status-${status}-symbol)`;
  const background = colours?.declined.fill ?? "var(--vw-bg)";
  const id = (status: Status) => areaPatternId(idPrefix, status);
  return (
    <defs>
      <Pattern id={id("live")} size={8} fill={fill("live")} />
      <Pattern id={id("implementing")} size={7} fill={fill("implementing")} turned={45}>
        <rect width="2.2" height="7" fill={background} />
      </Pattern>
      <Pattern id={id("committed")} size={6} fill={fill("committed")}>
        <circle cx="3" cy="3" r="1.1" fill={symbol("committed")} />
      </Pattern>
      <Pattern id={id("exploring")} size={6} fill={fill("exploring")}>
        <rect y="3" width="6" height="1" fill={symbol("exploring")} />
      </Pattern>
      <Pattern id={id("none")} size={8} fill={fill("none")} />
      <Pattern id={id("stopped")} size={7} fill={fill("stopped")} turned={-45}>
        <rect width="2.2" height="7" fill={background} />
      </Pattern>
      <Pattern id={id("declined")} size={4} fill={background}>
        <rect y="1" width="4" height="2" fill={symbol("declined")} />
      </Pattern>
    </defs>
  );
}

interface PatternProps {
  readonly id: string;
  readonly size: number;
  readonly fill: string;
  readonly turned?: number;
  readonly children?: React.ReactNode;
}

function Pattern({ id, size, fill, turned, children }: PatternProps) {
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      {...(turned === undefined ? {} : { patternTransform: `rotate(${turned})` })}
    >
      <rect width={size} height={size} fill={fill} />
      {children}
    </pattern>
  );
}
