import accessibility from "./en/accessibility.ts";
import changes from "./en/changes.ts";
import chart from "./en/chart.ts";
import cli from "./en/cli.ts";
import counted from "./en/counted.ts";
import errors from "./en/errors.ts";
import findings from "./en/findings.ts";
import home from "./en/home.ts";
import layout from "./en/layout.ts";
import map from "./en/map.ts";
import method from "./en/method.ts";
import municipalities from "./en/municipalities.ts";
import municipality from "./en/municipality.ts";
import openData from "./en/open-data.ts";
import problems from "./en/problems.ts";
import project from "./en/project.ts";
import projects from "./en/projects.ts";
import status from "./en/status.ts";
import table from "./en/table.ts";
import type { Messages } from "./nl.ts";
import type { SameShape } from "./same-shape.ts";

/** English messages by namespace; one line here and in `nl.ts` for every namespace. */
export default {
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
} satisfies SameShape<Messages>;
