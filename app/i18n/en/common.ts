import type nl from "../nl/common.ts";
import type { SameShape } from "../same-shape.ts";

export default {
  siteName: "Vliegwiel",
  tagline: "Develop once, use everywhere",
  skipToContent: "Skip to content",
} satisfies SameShape<typeof nl>;
