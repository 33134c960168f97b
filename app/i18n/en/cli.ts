import type nl from "../nl/cli.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  description: "Commands for who runs Vliegwiel",
  serveDescription: "start the website",
} satisfies SameShape<typeof nl>;
