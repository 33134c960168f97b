import type nl from "../nl/workbench.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  navigation: {
    label: "Taskforce",
    attention: "Attention",
    rounds: "Rounds",
    calls: "Call list",
    uploads: "Uploads",
    mail: "Mail",
  },
} satisfies SameShape<typeof nl>;
