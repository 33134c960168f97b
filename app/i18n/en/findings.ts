import type nl from "../nl/findings.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  curve_none_live: "None of the {{municipalityCount}} municipalities uses it yet",
  curve_none_live_underway_one:
    "Nobody uses it yet; {{n}} of the {{municipalityCount}} municipalities is under way",
  curve_none_live_underway_other:
    "Nobody uses it yet; {{n}} of the {{municipalityCount}} municipalities are under way",
  curve_all_live_one: "The only municipality uses it",
  curve_all_live_other: "All {{n}} municipalities use it",
  curve_after_jump_more_one: "After the jump of {{month}} a net {{n}} municipality joined in a year",
  curve_after_jump_more_other: "After the jump of {{month}} a net {{n}} municipalities joined in a year",
  curve_after_jump_level: "After the jump of {{month}} it stayed at {{live}} municipalities for a year",
  curve_after_jump_fewer_one: "After the jump of {{month}} a net {{n}} municipality left in a year",
  curve_after_jump_fewer_other: "After the jump of {{month}} a net {{n}} municipalities left in a year",
  curve_unchanged_one: "No change since {{since}}: {{n}} of the {{municipalityCount}} municipalities",
  curve_unchanged_other: "No change since {{since}}: {{n}} of the {{municipalityCount}} municipalities",
  curve_underway_one: "{{n}} more municipality is under way, on top of the {{live}} that use it",
  curve_underway_other: "{{n}} more municipalities are under way, on top of the {{live}} that use it",
  curve_growth_more_one: "A net {{n}} municipality joined in a year: now {{live}} of {{municipalityCount}}",
  curve_growth_more_other:
    "A net {{n}} municipalities joined in a year: now {{live}} of {{municipalityCount}}",
  curve_growth_level_one: "After a year it is again {{n}} of the {{municipalityCount}} municipalities",
  curve_growth_level_other: "After a year it is again {{n}} of the {{municipalityCount}} municipalities",
  curve_growth_fewer_one: "A net {{n}} municipality left in a year: now {{live}} of {{municipalityCount}}",
  curve_growth_fewer_other:
    "A net {{n}} municipalities left in a year: now {{live}} of {{municipalityCount}}",
  curve_live_one: "{{n}} of the {{municipalityCount}} municipalities uses it",
  curve_live_other: "{{n}} of the {{municipalityCount}} municipalities use it",
  province_none_one: "No municipality in the province uses it yet",
  province_none_other: "In none of the {{n}} provinces does a municipality use it",
  province_all_one: "Every municipality in the province uses it",
  province_all_other: "Every municipality in all {{n}} provinces uses it",
  province_equal_one: "The share is the same throughout the province",
  province_equal_other: "The share is the same in all {{n}} provinces",
  province_range_one:
    "{{first}} leads with {{firstLive}} of {{firstTotal}} municipalities; in {{last}} {{n}} of {{lastTotal}} takes part",
  province_range_other:
    "{{first}} leads with {{firstLive}} of {{firstTotal}} municipalities; in {{last}} {{n}} of {{lastTotal}} take part",
  province_range_shared_one:
    "In {{first}} {{n}} of {{firstTotal}} municipalities takes part, in {{last}} {{lastLive}} of {{lastTotal}}",
  province_range_shared_other:
    "In {{first}} {{n}} of {{firstTotal}} municipalities take part, in {{last}} {{lastLive}} of {{lastTotal}}",
  province_first_and_absent_one:
    "{{first}} leads with {{firstLive}} of {{firstTotal}} municipalities; in {{n}} province none takes part yet",
  province_first_and_absent_other:
    "{{first}} leads with {{firstLive}} of {{firstTotal}} municipalities; in {{n}} provinces none takes part yet",
  province_shared_and_absent_one:
    "At most {{firstLive}} of {{firstTotal}} municipalities, as in {{first}}; in {{n}} province none takes part yet",
  province_shared_and_absent_other:
    "At most {{firstLive}} of {{firstTotal}} municipalities, as in {{first}}; in {{n}} provinces none takes part yet",
  province_single: "{{firstLive}} of {{firstTotal}} municipalities in {{first}}",
  funnel_silent_one: "{{n}} municipality has not said anything yet",
  funnel_silent_other: "{{n}} municipalities have not said anything yet",
  funnel_not_listed_one: "{{n}} of the {{municipalityCount}} is not listed yet",
  funnel_not_listed_other: "{{n}} of the {{municipalityCount}} are not listed yet",
  funnel_all_spoke_one: "The only municipality has spoken",
  funnel_all_spoke_other: "All {{n}} municipalities have spoken",
  funnel_all_listed_one: "The only municipality is listed",
  funnel_all_listed_other: "All {{n}} municipalities are listed",
} satisfies SameShape<typeof nl>;
