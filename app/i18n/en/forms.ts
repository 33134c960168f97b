import type nl from "../nl/forms.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  tooLong:
    "These are {{length, number}} characters; there is room for {{maximum, number}}. Shorten the text.",
  unreadable: "There is a character here that cannot be read. Type the text again without pasting.",
} satisfies SameShape<typeof nl>;
