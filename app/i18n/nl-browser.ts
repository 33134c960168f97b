import changes from "./nl/changes.ts";
import chart from "./nl/chart.ts";
import counted from "./nl/counted.ts";
import errors from "./nl/errors.ts";
import findings from "./nl/findings.ts";
import home from "./nl/home.ts";
import layout from "./nl/layout.ts";
import map from "./nl/map.ts";
import municipalities from "./nl/municipalities.ts";
import municipality from "./nl/municipality.ts";
import problems from "./nl/problems.ts";
import progress from "./nl/progress.ts";
import project from "./nl/project.ts";
import projects from "./nl/projects.ts";
import status from "./nl/status.ts";
import table from "./nl/table.ts";

/**
 * Dutch messages of the pages that have scripts, by namespace: the browser loads these. One line here and in
 * `en-browser.ts` for every namespace.
 */
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
} as const;
