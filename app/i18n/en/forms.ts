import type nl from "../nl/forms.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  tooLong:
    "These are {{length, number}} characters; there is room for {{maximum, number}}. Shorten the text.",
  unreadable: "There is a character here that cannot be read. Type the text again without pasting.",
  optional: "(not required)",
  errorTitle: "Error: {{title}}",
  notSaved_one: "Not saved yet: one answer is not right",
  notSaved_other: "Not saved yet: {{count}} answers are not right",
  kept: "What you filled in has been kept. Nothing has been changed yet.",
  incompleteForm: "This form did not arrive completely. Open the page again and fill it in once more.",
  notAWebAddress: "This web address is not complete. Begin with https:// or http://.",
  notAnEmail: "This is not an e-mail address. Write it as name@municipality.nl.",
  contactNameRequired:
    "There is no name here yet. Fill in a name or function, or empty e-mail and telephone too.",
  date: {
    day: "day",
    month: "month",
    year: "year",
    dayLabel: "Day",
    monthLabel: "Month",
    yearLabel: "Year",
    and: "and",
    incomplete: "This day is not complete. Fill in too: {{missing}}.",
    unreadableDay: "“{{text}}” is not a day. Write the day as a number, for example 14.",
    unreadableMonth: "“{{text}}” is not a month. Write a number from 1 to 12, or the name of the month.",
    unreadableYear: "“{{text}}” is not a year. Write the year with four digits, for example 2018.",
    noSuchMonth: "There is no month {{month}}. Write a number from 1 to 12.",
    noSuchDay: "There is no day {{day}}. Write a number from 1 to 31.",
    monthIsShorter:
      "There is no {{day}} {{first, monthYear}}: that month has {{length}} days. Correct the day or the month.",
  },
} satisfies SameShape<typeof nl>;
