import type nl from "../nl/counted.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  municipalities_one: "{{n}} municipality",
  municipalities_other: "{{n}} municipalities",
  projects_one: "{{n}} project",
  projects_other: "{{n}} projects",
  days_one: "{{n}} day",
  days_other: "{{n}} days",
  word: {
    n0: "zero",
    n1: "one",
    n2: "two",
    n3: "three",
    n4: "four",
    n5: "five",
    n6: "six",
    n7: "seven",
    n8: "eight",
    n9: "nine",
    n10: "ten",
    n11: "eleven",
    n12: "twelve",
  },
} satisfies SameShape<typeof nl>;
