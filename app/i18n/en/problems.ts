import type nl from "../nl/problems.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  inField: "{{field}}: {{reason}}",

  not_a_day: "“{{value}}” is not an existing day. Write a day as 2018-12-31 or 31-12-2018.",
  not_an_instant:
    "“{{value}}” is not a moment. Write a day as 2018-12-31, or a time as 2018-12-31T09:00+01:00.",
  day_after_today:
    "{{value}} is after today ({{today, day}}). The site cannot show what has not happened yet. Choose a day up to today.",
  day_too_early: "{{value}} is too long ago. Choose a day from {{earliest, day}} on.",
  instant_after_now: "{{value}} is in the future. Choose a moment up to now.",
  from_after_to:
    "The beginning ({{from, day}}) is after the end ({{to, day}}). Swap the two, or choose an earlier beginning.",
  days_and_known:
    "You ask for two kinds of changes at once. Choose two days, or choose two moments at which things were known.",
  unknown_choice: "“{{value}}” is not one of the choices. Choose from: {{allowed}}.",
  page_not_a_number: "“{{value}}” is not a page number. Write a number from 1.",
  text_too_long: "The text is too long. Use at most {{maximum}} characters.",
  unknown_province: "“{{value}}” is no province in the register. Choose a province from the list.",
  no_project_on_day: "On the chosen day there is no project “{{slug}}”. Choose a project from the list.",
  not_a_revision: "“{{value}}” is no revision. Write a number from 0.",
} satisfies SameShape<typeof nl>;
