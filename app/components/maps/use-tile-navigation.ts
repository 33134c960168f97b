import { type KeyboardEvent, type RefObject, useEffect } from "react";
import type { Cell } from "./hex-tile.ts";
import { type Direction, nextTile } from "./next-tile.ts";

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * Arrow keys between tiles, and one stop for the tab key instead of one per tile. Without JavaScript every tile is a
 * stop, and a link skips them all.
 *
 * @param svg the map, whose links stand in the order of `cells`
 * @returns what to do with a key that is pressed inside the map
 */
export function useTileNavigation(
  svg: RefObject<SVGSVGElement>,
  cells: readonly Cell[],
): (event: KeyboardEvent<SVGSVGElement>) => void {
  useEffect(() => {
    // Once more when the tiles are others: links keep their place in the document, their tab stops do not
    const links: readonly Element[] = cells.length > 0 ? linksOf(svg.current) : [];
    const current = Math.max(0, indexOfActive(links));
    for (const [index, link] of links.entries())
      link.setAttribute("tabindex", index === current ? "0" : "-1");
  }, [svg, cells]);

  return (event) => {
    const links = linksOf(svg.current);
    const from = indexOfActive(links);
    const to = from < 0 ? null : targetOf(event.key, cells, from);
    const next = to === null ? undefined : links[to];
    if (!next) return;
    event.preventDefault();
    links[from]?.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  };
}

function linksOf(svg: SVGSVGElement | null): SVGAElement[] {
  return svg ? [...svg.querySelectorAll<SVGAElement>("a")] : [];
}

function indexOfActive(links: readonly Element[]): number {
  const { activeElement } = document;
  return activeElement ? links.indexOf(activeElement) : -1;
}

function targetOf(key: string, cells: readonly Cell[], from: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return cells.length - 1;
  const direction = KEYS[key];
  return direction ? nextTile(cells, from, direction) : null;
}
