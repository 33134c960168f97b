import changes from "./en/changes.ts";
import chart from "./en/chart.ts";
import counted from "./en/counted.ts";
import errors from "./en/errors.ts";
import findings from "./en/findings.ts";
import home from "./en/home.ts";
import layout from "./en/layout.ts";
import map from "./en/map.ts";
import municipalities from "./en/municipalities.ts";
import municipality from "./en/municipality.ts";
import problems from "./en/problems.ts";
import progress from "./en/progress.ts";
import project from "./en/project.ts";
import projects from "./en/projects.ts";
import status from "./en/status.ts";
import table from "./en/table.ts";
import type nl from "./nl-browser.ts";
import type { SameShape } from "./same-shape.ts";

/** English messages of the pages that have scripts, by namespace; as `nl-browser.ts`. */
export default {
  changes,
  chart,
  counted,
  errors,
  findings,
  home,
  layout,
  map,
  municipalities,
  municipality,
  problems,
  progress,
  project,
  projects,
  status,
  table,
} satisfies SameShape<typeof nl>;
