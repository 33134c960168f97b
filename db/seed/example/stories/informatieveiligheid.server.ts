import { day } from "#app/domain/day.ts";
import { expertiseInformatieveiligheid } from "../../portfolio/expertise-informatieveiligheid.server.ts";
import type { Story } from "../story.server.ts";

/** Small municipalities need it most and come first; in the end everybody takes part. */
export const informatieveiligheid: Story = {
  projectSlug: expertiseInformatieveiligheid.slug,
  lead: {
    municipalityCode: "GM0080",
    implementsOn: day("2015-11-02"),
    liveOn: day("2016-01-18"),
  },
  pilots: {
    from: day("2015-12-01"),
    municipalityCodes: ["GM0074", "GM0090", "GM0737", "GM0072", "GM0085", "GM0098", "GM0086"],
  },
  started: [
    [day("2015-11-01"), 1],
    [day("2015-12-31"), 9],
    [day("2016-07-01"), 60],
    [day("2016-12-31"), 150],
    [day("2017-12-31"), 270],
    [day("2018-12-31"), 322],
    [day("2020-12-31"), 338],
    [day("2022-12-31"), 340],
    [day("2024-12-31"), 342],
  ],
  live: [
    [day("2016-01-31"), 1],
    [day("2016-06-30"), 14],
    [day("2016-12-31"), 58],
    [day("2017-12-31"), 147],
    [day("2018-12-31"), 213],
    [day("2019-12-31"), 250],
    [day("2020-12-31"), 283],
    [day("2022-12-31"), 316],
    [day("2024-12-31"), 336],
    [day("2026-01-31"), 342],
  ],
  sizePull: -0.45,
  neighbourPull: 2.5,
  suppliersReadyOn: {},
  commitsChance: 0.14,
  implementsChance: 0.15,
  planDays: 150,
  declinesChance: 0.012,
  stopsChance: 0.0008,
  lateChance: 0.07,
  correctedChance: 0.03,
  neverAnswersChance: 0.06,
  reasons: {
    decline: ["Heeft een eigen team met voldoende deskundigen", "Deelt deskundigen al in de eigen regio"],
    stop: ["Eigen deskundige aangenomen", "Team van de regio nam het over"],
    slip: ["Overeenkomst nog niet getekend", "Functionaris nog niet benoemd"],
  },
};
