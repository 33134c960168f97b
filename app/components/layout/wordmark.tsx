import { hexagonPath, type Point } from "../tile/hexagon.ts";
import "./wordmark.css";

const CENTRE: Point = { x: 20, y: 20 };
const DISTANCE = 12.4;
const HEXAGON_WIDTH = 10.8;

/** The mark without the word: one begins, the ring turns and fills. */
function Mark({ size }: { readonly size: number }) {
  const live = [CENTRE, onRing(30), onRing(90), onRing(150)];
  const implementing = [onRing(210), onRing(270)];
  return (
    <svg
      className="vw-mark"
      width={size}
      height={size}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <path className="vw-mark__live" d={live.map(hexagon).join("")} />
      <path className="vw-mark__implementing" d={implementing.map(hexagon).join("")} />
      <path className="vw-mark__next" d={hexagon(onRing(330))} />
    </svg>
  );
}

/** Mark and name of the site. */
export function Wordmark({ name }: { readonly name: string }) {
  return (
    <span className="vw-wordmark">
      <Mark size={42} />
      <span className="vw-wordmark__name">{name}</span>
    </span>
  );
}

function hexagon(centre: Point): string {
  return hexagonPath(centre, HEXAGON_WIDTH);
}

/** Degrees clockwise from the north. */
function onRing(degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: CENTRE.x + DISTANCE * Math.sin(angle), y: CENTRE.y - DISTANCE * Math.cos(angle) };
}
