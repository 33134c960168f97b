import type nl from "../nl/problems.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  inCell: "line {{line}}, column {{column}}: {{reason}}",
  not_a_day: "“{{value}}” is not an existing day. Write a day as 2018-12-31.",
  not_an_instant:
    "“{{value}}” is not a moment. Write a day as 2018-12-31, or a time as 2018-12-31T09:00+01:00.",
  day_after_today:
    "{{value}} is after today ({{today}}). The site cannot show what has not happened yet. Choose a day up to today.",
  day_too_early: "{{value}} is before {{first}}. The data do not go back that far.",
  instant_after_now: "{{value}} is in the future. Choose a moment up to now.",
} satisfies SameShape<typeof nl>;
