import accessibility from "./en/accessibility.ts";
import administration from "./en/administration.ts";
import calls from "./en/calls.ts";
import cli from "./en/cli.ts";
import commands from "./en/commands.ts";
import desk from "./en/desk.ts";
import entryProblems from "./en/entry-problems.ts";
import forms from "./en/forms.ts";
import liveReview from "./en/live-review.ts";
import mail from "./en/mail.ts";
import method from "./en/method.ts";
import objectives from "./en/objectives.ts";
import openData from "./en/open-data.ts";
import rounds from "./en/rounds.ts";
import signIn from "./en/sign-in.ts";
import uploads from "./en/uploads.ts";
import users from "./en/users.ts";
import workbench from "./en/workbench.ts";
import browser from "./en-browser.ts";
import type { Messages } from "./nl.ts";
import type { SameShape } from "./same-shape.ts";

/** All English messages, as `nl.ts`. */
export default {
  ...browser,
  accessibility,
  administration,
  calls,
  cli,
  commands,
  desk,
  forms,
  liveReview,
  mail,
  method,
  objectives,
  openData,
  problems: { ...browser.problems, ...entryProblems },
  rounds,
  signIn,
  users,
  uploads,
  workbench,
} satisfies SameShape<Messages>;
