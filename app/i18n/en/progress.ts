import type nl from "../nl/progress.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  class: {
    achieved: "Achieved",
    on_track: "On track",
    moderate: "Moderate",
    limited: "Limited",
    deteriorating: "Deteriorating",
    not_measured: "Not yet measured",
  },
  days_one: "{{n}} day",
  days_other: "{{n}} days",
  municipalities_one: "{{n}} municipality",
  municipalities_other: "{{n}} municipalities",
  perYear: "{{amount}} a year",
  range: "{{low}} to {{high}}",
  barLabel: "{{score}} of the way to the targets covered, {{expected}} expected",
  barLabelNone: "No score yet: nothing was measured",
  expected: "expected {{expected}}",
  weight: "weight {{weight}}",
  measured: "{{share}} measured",
} satisfies SameShape<typeof nl>;
