import { day } from "#app/domain/day.ts";
import { landelijkeVerhuisservice } from "../../portfolio/landelijke-verhuisservice.server.ts";
import type { Story } from "../story.server.ts";

/** Works best when neighbours have it too: spreads like an oil stain, stands still in 2020 for a renewed interface. */
export const verhuisservice: Story = {
  projectSlug: landelijkeVerhuisservice.slug,
  lead: {
    municipalityCode: "GM0392",
    implementsOn: day("2016-07-04"),
    liveOn: day("2016-12-05"),
  },
  pilots: {
    from: day("2017-01-01"),
    municipalityCodes: ["GM0397", "GM0377", "GM0473", "GM0453", "GM0394", "GM0307"],
  },
  started: [
    [day("2016-07-01"), 1],
    [day("2017-01-31"), 9],
    [day("2017-10-02"), 70],
    [day("2018-12-31"), 232],
    [day("2019-12-31"), 262],
    [day("2022-12-31"), 305],
    [day("2026-12-31"), 318],
  ],
  live: [
    [day("2016-12-01"), 1],
    [day("2017-06-30"), 8],
    [day("2017-12-31"), 27],
    [day("2018-06-30"), 58],
    [day("2018-12-31"), 89],
    [day("2020-01-31"), 128],
    [day("2020-10-31"), 131],
    [day("2021-12-31"), 184],
    [day("2023-12-31"), 246],
    [day("2026-12-31"), 282],
  ],
  sizePull: 0.1,
  neighbourPull: 9,
  suppliersReadyOn: { "Leverancier C": day("2018-03-01"), "Leverancier A": day("2017-09-01") },
  commitsChance: 0.13,
  implementsChance: 0.14,
  planDays: 300,
  declinesChance: 0.035,
  stopsChance: 0.003,
  lateChance: 0.12,
  correctedChance: 0.045,
  neverAnswersChance: 0.1,
  reasons: {
    decline: [
      "Heeft net een eigen verhuisformulier ingevoerd",
      "Kosten wegen niet op tegen het aantal verhuizingen",
      "Eerst de fusie met buurgemeenten afronden",
    ],
    stop: [
      "Te veel uitval bij de overdracht tussen gemeenten",
      "Overgestapt op een andere leverancier zonder koppeling",
      "Tijdelijk uitgezet na een storing",
    ],
    slip: ["Wacht op de buurgemeenten", "Koppeling later geleverd", "Verkiezingen gingen voor"],
  },
};
