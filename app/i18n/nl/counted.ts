/** Counted things and small numbers in words. `n` is the number as it is written, `count` decides on one or more. */
export default {
  municipalities_one: "{{n}} gemeente",
  municipalities_other: "{{n}} gemeenten",
  projects_one: "{{n}} project",
  projects_other: "{{n}} projecten",
  days_one: "{{n}} dag",
  days_other: "{{n}} dagen",
  word: {
    n0: "nul",
    n1: "één",
    n2: "twee",
    n3: "drie",
    n4: "vier",
    n5: "vijf",
    n6: "zes",
    n7: "zeven",
    n8: "acht",
    n9: "negen",
    n10: "tien",
    n11: "elf",
    n12: "twaalf",
  },
} as const;
