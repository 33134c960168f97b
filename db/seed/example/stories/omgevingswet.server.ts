import { day } from "#app/domain/day.ts";
import { omgevingswetSlimInvoeren } from "../../portfolio/omgevingswet-slim-invoeren.server.ts";
import type { Story } from "../story.server.ts";

/** Slow at first, then a rush towards the day the law comes in, with plans moved again and again. */
export const omgevingswet: Story = {
  projectSlug: omgevingswetSlimInvoeren.slug,
  lead: {
    municipalityCode: "GM0150",
    implementsOn: day("2018-02-05"),
    liveOn: day("2018-05-14"),
  },
  pilots: {
    from: day("2018-05-01"),
    municipalityCodes: [
      "GM0177",
      "GM1773",
      "GM0200",
      "GM0262",
      "GM1735",
      "GM0119",
      "GM0090",
      "GM0983",
      "GM0865",
    ],
  },
  started: [
    [day("2018-02-01"), 1],
    [day("2018-06-30"), 24],
    [day("2018-12-31"), 81],
    [day("2019-12-31"), 170],
    [day("2021-12-31"), 290],
    [day("2023-12-31"), 335],
    [day("2026-12-31"), 338],
  ],
  live: [
    [day("2018-06-01"), 1],
    [day("2018-09-30"), 3],
    [day("2018-12-31"), 9],
    [day("2019-12-31"), 27],
    [day("2020-12-31"), 66],
    [day("2021-12-31"), 128],
    [day("2022-12-31"), 206],
    [day("2023-12-31"), 304],
    [day("2024-12-31"), 325],
    [day("2026-12-31"), 331],
  ],
  sizePull: 0.5,
  neighbourPull: 3,
  suppliersReadyOn: { "Leverancier A": day("2019-06-01"), "Leverancier C": day("2020-02-01") },
  commitsChance: 0.07,
  implementsChance: 0.12,
  planDays: 330,
  declinesChance: 0.02,
  stopsChance: 0.0006,
  lateChance: 0.12,
  correctedChance: 0.03,
  neverAnswersChance: 0.05,
  reasons: {
    decline: ["Werkt de processen uit met de eigen regio", "Wacht tot de wet vaststaat"],
    stop: [
      "Werkproces past niet bij de eigen vergunningsoftware",
      "Terug naar het proces van de omgevingsdienst",
    ],
    slip: ["Invoering van de wet uitgesteld", "Software nog niet gereed", "Omgevingsplan vraagt meer tijd"],
  },
};
