import { day } from "../../day.ts";
import { inhabitantsOf } from "../facts-of-day.ts";
import { type Formula, ratioValue } from "./formula.ts";
import { servicesOf } from "./project-groups.ts";

/** Share of the inhabitants in whose municipality every digital service is live. */
export const inhabitantsWithAllServices: Formula = {
  name: "inhabitants_with_all_services",
  version: 1,
  versionOn: day("2026-11-22"),
  unit: "inhabitants_fraction",
  title: { nl: "Inwoners met alle digitale diensten", en: "Inhabitants with all digital services" },
  description: {
    nl: "Het aantal inwoners van gemeenten die op de peildatum alle digitale diensten in gebruik hebben, gedeeld door alle inwoners. Komt er een dienst bij, dan telt die meteen mee.",
    en: "The number of inhabitants of municipalities where all digital services are live on the reference day, divided by all inhabitants. A service that is added counts at once.",
  },
  valueOn(facts) {
    const services = servicesOf(facts);
    if (services.length === 0) return null;
    const complete = facts.municipalities
      .map(({ code }) => code)
      .filter((code) => services.every(({ live }) => live.has(code)));
    return ratioValue(inhabitantsOf(facts, complete), facts.inhabitants);
  },
  municipalityValueOn(facts, code) {
    const services = servicesOf(facts);
    if (services.length === 0) return null;
    return ratioValue(services.every(({ live }) => live.has(code)) ? 1 : 0, 1);
  },
};
