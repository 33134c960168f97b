import { informatieveiligheid } from "./stories/informatieveiligheid.server.ts";
import { lastenverlichting } from "./stories/lastenverlichting.server.ts";
import { omgevingswet } from "./stories/omgevingswet.server.ts";
import { overlijden } from "./stories/overlijden.server.ts";
import { verhuisservice } from "./stories/verhuisservice.server.ts";
import type { Story } from "./story.server.ts";

/** The projects whose participation is made up. */
export const stories: readonly Story[] = [
  overlijden,
  verhuisservice,
  omgevingswet,
  informatieveiligheid,
  lastenverlichting,
];
