import { day } from "#app/domain/day.ts";
import { digitaleAangifteOverlijden } from "../../portfolio/digitale-aangifte-overlijden.server.ts";
import type { Story } from "../story.server.ts";

/** Popular and simple: spreads fast once it is a priority, by supplier more than by neighbourhood. */
export const overlijden: Story = {
  projectSlug: digitaleAangifteOverlijden.slug,
  lead: {
    municipalityCode: "GM0637",
    implementsOn: day("2016-04-04"),
    liveOn: day("2016-09-26"),
  },
  pilots: {
    from: day("2016-09-01"),
    municipalityCodes: ["GM0503", "GM0484", "GM0344", "GM0148", "GM0984", "GM0072"],
  },
  started: [
    [day("2016-04-01"), 1],
    [day("2016-09-30"), 10],
    [day("2017-06-14"), 70],
    [day("2017-12-31"), 190],
    [day("2018-12-31"), 304],
    [day("2021-12-31"), 322],
    [day("2026-12-31"), 330],
  ],
  live: [
    [day("2016-10-01"), 1],
    [day("2017-06-14"), 13],
    [day("2017-12-31"), 58],
    [day("2018-06-30"), 110],
    [day("2018-12-31"), 149],
    [day("2019-12-31"), 191],
    [day("2020-12-31"), 229],
    [day("2022-12-31"), 268],
    [day("2024-12-31"), 290],
    [day("2026-12-31"), 302],
  ],
  sizePull: 0.25,
  neighbourPull: 1.5,
  suppliersReadyOn: { "Leverancier B": day("2017-11-01"), "Leverancier D": day("2018-05-01") },
  commitsChance: 0.2,
  implementsChance: 0.22,
  planDays: 240,
  declinesChance: 0.012,
  stopsChance: 0.003,
  lateChance: 0.09,
  correctedChance: 0.04,
  neverAnswersChance: 0.09,
  reasons: {
    decline: [
      "Te weinig aangiften per jaar om over te stappen",
      "Eigen dienst voldoet voorlopig",
      "Wacht op nieuwe software voor burgerzaken",
    ],
    stop: [
      "Leverancier is gestopt met de koppeling",
      "Nieuwe software voor burgerzaken, koppeling nog niet gereed",
      "Lokale uitvaartondernemers gebruikten de dienst niet",
    ],
    slip: [
      "Koppeling later geleverd",
      "Geen capaciteit bij burgerzaken",
      "Test met uitvaartondernemers duurt langer",
    ],
  },
};
