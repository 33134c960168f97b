import type nl from "../nl/entry-problems.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  malformed_code:
    "“{{code}}” is not a proper municipality code. Use 1 to 12 letters or digits, without spaces.",
  name_missing: "Municipality {{code}} has no name. Fill it in.",
  ends_before_it_begins:
    "Municipality {{code}} ends on {{to, day}}, before it begins on {{from, day}}. Correct one of the two days.",
  code_twice_at_once:
    "Code {{code}} is listed twice for the same time. Remove one line, or let the periods follow each other.",
  predecessor_never_existed:
    "Municipality {{code}} never existed according to the list. Add it to the municipalities, or correct the code.",
  predecessor_not_there:
    "Municipality {{code}} did not exist on the day before {{day, day}}. Correct the day of the reorganisation or the end of the municipality.",
  predecessor_goes_on:
    "Municipality {{code}} still exists after {{day, day}}. Give it an end, or remove the reorganisation.",
  successor_never_existed:
    "Municipality {{code}} never existed according to the list. Add it to the municipalities, or correct the code.",
  successor_not_there:
    "Municipality {{code}} does not exist on {{day, day}}. Correct the day of the reorganisation or the beginning of the municipality.",
  succession_twice: "The step from {{from}} to {{to}} on {{day, day}} is listed twice. Remove one line.",
  cycle: "These municipalities precede and succeed each other: {{codes}}. Remove the step that is wrong.",
  figure_twice: "Municipality {{code}} has two numbers of inhabitants for {{year}}. Remove one.",
  tile_twice: "Municipality {{code}} has two tiles on the same map. Remove one.",
  cell_taken:
    "Place ({{column}}, {{row}}) is taken by another municipality than {{code}}. Give one of the two another place.",
  unknown_municipality:
    "There is no municipality with code {{code}}. Correct the code, or load the municipality first.",
  municipality_did_not_exist: "{{name}} did not exist on {{day, day}}. Correct the day or the municipality.",

  malformed_slug: "“{{slug}}” cannot be part of an address. Use small letters, digits and hyphens.",
  required: "This is empty. Fill it in.",
  not_a_number_of_days: "This is not a number of days. Write a whole number from 1.",
  not_a_count: "This is not a number of things. Write a whole number from 0.",
  not_a_fraction: "This is not a share. Write a number from 0 to 1.",
  before_project_start:
    "{{day, day}} is before the start of the project, {{start, day}}. Choose a later day.",
  phases_not_in_order:
    "Phase {{day, day}} comes after {{previous, day}}. Put the phases in order, one a day.",
  targets_not_in_order:
    "Target {{day, day}} comes after {{previous, day}}. Put the targets in order, one a day.",
  only_when_observed: "This belongs to origin “waargenomen” only. Empty it, or change the origin.",
  required_when_observed: "This is empty, but origin “waargenomen” needs it. Fill it in.",
  unknown_project: "There is no project “{{slug}}”. Correct the name, or load the project first.",

  future_day:
    "{{day, day}} is after today ({{today, day}}). Put a plan in gepland_in_gebruik, and choose a day up to today here.",
  change_not_allowed:
    "“{{from, status}}” cannot become “{{to, status}}” on {{day, day}}. Choose another status or another day.",
  next_change_not_allowed:
    "Later, on {{day, day}}, it says “{{to, status}}”, which cannot follow “{{from, status}}”. Correct the later report first.",
  plan_not_allowed:
    "“{{status, status}}” takes no planned day. Empty it, or choose aangemeld or implementeert.",
  plan_before_effective_day:
    "The planned day {{day, day}} is before the day of the report, {{effective, day}}. Choose a later day.",
  reason_required: "“{{status, status}}” needs a reason. Say in a few words why.",
  review_day_required: "Who declines looks again later. Fill in the day on which that happens.",
  review_not_after_effective_day:
    "{{day, day}} is not after the day of the report, {{effective, day}}. Choose a later day to look again.",
  review_not_allowed: "“{{status, status}}” takes no day to look again. Empty it.",
  nothing_to_confirm: "Nothing was reported yet, so there is nothing to confirm. Choose a status.",
  replaces_unknown_event:
    "Report {{revision}} does not exist for this municipality and project. Correct the number.",
  replaces_withdrawal: "Report {{revision}} is a withdrawal itself. Make a new report.",
  already_replaced:
    "Report {{revision}} was already replaced. Look at the latest report and correct that one.",
  stale_revision:
    "Somebody else reported in the meantime (report {{latest}}). Look at it, then choose again.",

  // Files that are handed in
  form_unreadable: "What you sent is not a form. Open the page again and fill it in there.",
  file_missing: "This file is not there. Correct the name or the folder.",
  file_unreadable: "This file cannot be read. See whether it is a file and whether you may read it.",
  file_is_empty: "This file is empty.",
  file_is_binary: "This is no text. Save the data as CSV (UTF-8).",
  file_is_spreadsheet: "This is a spreadsheet. Save it as CSV (UTF-8) and load that file.",
  too_many_rows: "This file has more than {{limit}} rows. Split it into smaller files.",
  wrong_number_of_cells:
    "This row has {{found}} cells, the header has {{expected}}. Put text with a comma or semicolon between quotation marks.",
  malformed_quotes:
    "The quotation marks are not right here. Begin and end a text with one, and write two to show one.",
  quote_not_closed:
    "On or before this line a text begins with a quotation mark and does not end. Put a quotation mark after it.",
  wrong_delimiter:
    "The columns are not separated by comma or semicolon. Save the file as CSV with one of those.",
  column_without_name: "A column has no name. Give it a name, or take it out.",
  unknown_column: "This column is unknown. Take it out, or correct its name.",
  column_twice: "This column is there twice. Take one out.",
  column_missing: "This column is missing. Add it.",
  project_is_observed:
    "The figures of “{{slug}}” come from a public source and are not reported. Remove this row.",
  not_with_confirmation: "This does not go with a confirmation. Make it empty, or give a status.",
  not_a_web_address: "“{{value}}” is no web address. Begin with https:// or http://.",
  not_a_number: "“{{value}}” is no number. Write digits only, with one comma or point at most.",
  not_a_whole_number:
    "{{value}} is not possible here. Write a whole number from {{least}} up to and including {{most}}.",
  slug_twice: "Project “{{slug}}” is in this file twice. Take one row out.",
  start_after_first_event:
    "The project starts on {{start, day}}, but there are reports from {{day, day}} on. Choose an earlier day.",
  unknown_indicator: "There is no indicator “{{slug}}”. Correct the name, or add the indicator first.",
  indicator_is_computed: "Indicator “{{slug}}” is computed. It takes no measurement. Remove the line.",
  indicator_exists: "There is an indicator “{{slug}}” already. Choose another name for the address.",
  not_a_period: "“{{value}}” is no period. Write 2018, 2018-H1, 2018-Q3 or 2018-09.",
  period_not_over:
    "{{period}} is not over yet (today is {{today, day}}). Fill in the value when the period is over.",
  already_measured: "There is a value for {{period}} already. Correct that value.",
  periods_overlap: "{{period}} overlaps with {{other}}, which has a value already. Choose another period.",
  share_out_of_range: "{{value, number}} is no share. Write 0 to 1, or 0% to 100%.",
  grade_out_of_range: "{{value, number}} is no mark. Write 1 to 10.",
  negative_value: "{{value, number}} is less than 0, which cannot be here. Write a number from 0.",
  measurement_replaced:
    "Measurement {{id}} is no longer there: it was corrected or withdrawn. See the latest value.",
  value_outside_range:
    "{{value, number}} is outside what can be expected ({{low, number}} to {{high, number}}). Correct the value, or write at the confirmation why it is right.",
  value_large_step:
    "{{value, number}} differs much from the value before ({{previous, number}}); a usual step is {{usual, number}}. Correct the value, or write at the confirmation why it is right.",
  target_equals_baseline:
    "The target equals the baseline ({{value, number}}). That leaves no way to go. Choose another target.",
  target_below_baseline:
    "More is better here, but the target ({{target, number}}) is below the baseline ({{baseline, number}}). Correct the target or the direction.",
  target_above_baseline:
    "Less is better here, but the target ({{target, number}}) is above the baseline ({{baseline, number}}). Correct the target or the direction.",
  target_not_after_baseline:
    "The day of the target, {{day, day}}, is not after that of the baseline, {{baseline, day}}. Choose a later day.",
  formula_other_unit: "Formula “{{formula}}” gives another unit. Choose the unit of the formula.",
  range_turned_round:
    "The highest ({{high, number}}) is not more than the lowest ({{low, number}}). Swap the two.",
  before_first_version: "The indicator exists since {{day, day}}. Choose a day from then on.",
  definition_changed:
    "The unit, the direction or the source changes. That makes it a new definition. Tick new definition.",
  measurement_twice: "This measurement is listed twice in the file. Remove one line.",
} satisfies SameShape<typeof nl>;
