import { day } from "#app/domain/day.ts";
import { lastenverlichtingSociaalDomein } from "../../portfolio/lastenverlichting-sociaal-domein.server.ts";
import type { Story } from "../story.server.ts";

/** Hard to agree on: many look, few decide, some decline; it grows by region once the pilot is repeated. */
export const lastenverlichting: Story = {
  projectSlug: lastenverlichtingSociaalDomein.slug,
  lead: {
    municipalityCode: "GM0164",
    implementsOn: day("2018-07-02"),
    liveOn: day("2018-11-12"),
  },
  pilots: {
    from: day("2018-11-01"),
    municipalityCodes: ["GM0141", "GM0147", "GM0168", "GM1735", "GM0173"],
  },
  started: [
    [day("2018-07-01"), 1],
    [day("2018-12-31"), 31],
    [day("2019-12-31"), 96],
    [day("2021-12-31"), 165],
    [day("2024-12-31"), 240],
    [day("2026-12-31"), 262],
  ],
  live: [
    [day("2018-12-31"), 1],
    [day("2019-12-31"), 6],
    [day("2020-12-31"), 11],
    [day("2022-03-01"), 34],
    [day("2024-12-31"), 112],
    [day("2026-12-31"), 150],
  ],
  sizePull: 0.35,
  neighbourPull: 7,
  suppliersReadyOn: {},
  commitsChance: 0.035,
  implementsChance: 0.07,
  planDays: 360,
  declinesChance: 0.1,
  stopsChance: 0.002,
  lateChance: 0.15,
  correctedChance: 0.04,
  neverAnswersChance: 0.16,
  reasons: {
    decline: [
      "Contracten met aanbieders lopen nog twee jaar",
      "Inkoop gebeurt in de regio; die beslist anders",
      "Accountant keurt de gezamenlijke verantwoording nog niet goed",
    ],
    stop: ["Regio koos een andere bekostiging", "Aanbieders konden de berichten niet verwerken"],
    slip: ["Wacht op besluit van de regio", "Nieuwe contracten later ingegaan"],
  },
};
