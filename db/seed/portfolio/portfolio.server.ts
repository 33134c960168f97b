import type { Project } from "#app/domain/portfolio/project.ts";
import { digitaleAangifteOverlijden } from "./digitale-aangifte-overlijden.server.ts";
import { expertiseInformatieveiligheid } from "./expertise-informatieveiligheid.server.ts";
import { landelijkeVerhuisservice } from "./landelijke-verhuisservice.server.ts";
import { lastenverlichtingSociaalDomein } from "./lastenverlichting-sociaal-domein.server.ts";
import { omgevingswetSlimInvoeren } from "./omgevingswet-slim-invoeren.server.ts";
import { openRaadsinformatie } from "./open-raadsinformatie.server.ts";

/** The bundled projects, in the order in which pages show them. */
export const portfolio: readonly Project[] = [
  openRaadsinformatie,
  digitaleAangifteOverlijden,
  landelijkeVerhuisservice,
  omgevingswetSlimInvoeren,
  expertiseInformatieveiligheid,
  lastenverlichtingSociaalDomein,
];
