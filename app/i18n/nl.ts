import accessibility from "./nl/accessibility.ts";
import changes from "./nl/changes.ts";
import chart from "./nl/chart.ts";
import cli from "./nl/cli.ts";
import counted from "./nl/counted.ts";
import errors from "./nl/errors.ts";
import findings from "./nl/findings.ts";
import home from "./nl/home.ts";
import layout from "./nl/layout.ts";
import map from "./nl/map.ts";
import method from "./nl/method.ts";
import municipalities from "./nl/municipalities.ts";
import municipality from "./nl/municipality.ts";
import openData from "./nl/open-data.ts";
import problems from "./nl/problems.ts";
import project from "./nl/project.ts";
import projects from "./nl/projects.ts";
import status from "./nl/status.ts";
import table from "./nl/table.ts";

/** Dutch messages by namespace; one line here and in `en.ts` for every namespace. */
const messages = {
  chart,
  cli,
  counted,
  errors,
  findings,
  home,
  layout,
  accessibility,
  changes,
  map,
  method,
  municipalities,
  municipality,
  openData,
  problems,
  project,
  projects,
  status,
  table,
} as const;

export type Messages = typeof messages;
export default messages;
