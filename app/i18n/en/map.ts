import type nl from "../nl/map.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  tile: "{{name}}: {{status}}",
  since: "since {{day}}",
  hint: "Each tile is a link to the municipality.",
  skip: "Skip the map",
  explained: "Each tile is one municipality, roughly in its place. Lines: provinces.",
  otherGrid: "The tiles lie as on {{day}}.",
  withoutTile_one: "{{n}} municipality has no place on this map:",
  withoutTile_other: "{{n}} municipalities have no place on this map:",
  noGrid: "There is no tile map of this register. The table shows every municipality.",
  fullerIsMore: "The fuller the tile, the more projects the municipality uses.",
  projectsNone: "none",
  projectsAll: "all {{n}}",
  projectsRange: "{{from}} to {{to}}",
  projectsLegend: "Number of projects in use, and how many municipalities that are",
} satisfies SameShape<typeof nl>;
