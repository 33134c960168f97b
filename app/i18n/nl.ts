import accessibility from "./nl/accessibility.ts";
import administration from "./nl/administration.ts";
import calls from "./nl/calls.ts";
import cli from "./nl/cli.ts";
import commands from "./nl/commands.ts";
import desk from "./nl/desk.ts";
import entryProblems from "./nl/entry-problems.ts";
import forms from "./nl/forms.ts";
import liveReview from "./nl/live-review.ts";
import mail from "./nl/mail.ts";
import method from "./nl/method.ts";
import objectives from "./nl/objectives.ts";
import openData from "./nl/open-data.ts";
import rounds from "./nl/rounds.ts";
import signIn from "./nl/sign-in.ts";
import uploads from "./nl/uploads.ts";
import users from "./nl/users.ts";
import workbench from "./nl/workbench.ts";
import browser from "./nl-browser.ts";

/** All Dutch messages: those of the browser, and those that only the server needs, for pages of text and commands. */
const messages = {
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
} as const;

export type Messages = typeof messages;
export default messages;
