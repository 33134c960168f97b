import type nl from "../nl/errors.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  badRequestTitle: "This page cannot be shown like this",
  badRequestIntro_one: "Something in the address of the page is wrong:",
  badRequestIntro_other: "{{count}} things in the address of the page are wrong:",
  showDefault: "Show the page with the usual settings",
  malformedAddress: "The address has characters that cannot be part of an address.",
  forbiddenTitle: "You may not use this page",
  forbiddenIntro:
    "Your account has no rights here. Do you need them? Ask the administrator of your organisation or the Taskforce.",
  tooLargeTitle: "What you sent is too large",
  tooLargeIntro: "Nothing was saved. Send a smaller file, or split it.",
  tooManyTitle: "Too many attempts",
  tooManyIntro: "There were too many attempts in a short time. Wait a quarter of an hour and try again.",
  notFoundTitle: "This page does not exist",
  notFoundIntro: "Perhaps the address was not copied in full, or the page has moved.",
  toHome: "Go to the home page",
  methodTitle: "This cannot be done here",
  methodIntro: "Nothing can be sent to this page. Open it through a link on the site.",
  tooLongTitle: "The address is too long",
  tooLongIntro: "The address is longer than the site can read. Start again from the home page.",
  failedTitle: "Something went wrong on the site",
  failedIntro:
    "This is not your fault. Try again in a few minutes. If it keeps failing, tell us the number below.",
  unavailableTitle: "The site is not available for a moment",
  unavailableIntro: "The data cannot be read right now. Try again in a few minutes.",
  reference: "Number of this report: {{id}}",
  pageTitle: "{{title}} · Vliegwiel",
} satisfies SameShape<typeof nl>;
