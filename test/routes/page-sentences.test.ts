import { describe, expect, it } from "vitest";
import { day, endOfDay } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { changesFinding, knownFinding } from "#app/presenters/changes-finding.ts";
import { plainSentence } from "#app/presenters/figure-sentence.ts";
import { knownWords } from "#app/presenters/known-words.ts";
import { nearFinding } from "#app/presenters/near-finding.ts";
import {
  predecessorText,
  type SuccessionLine,
  splitAtPlaces,
  successorText,
} from "#app/routes/municipality/succession-text.ts";

const t = translateFor("nl");
const format = formatter("nl");
const TODAY = day("2018-12-31");

describe("what changed, in a sentence", () => {
  it.each([
    [0, 0, 0, "veranderde er niets"],
    [0, 0, 4, "nam geen gemeente een project in gebruik, en er stopte er geen"],
    [1, 0, 1, "nam één gemeente een project in gebruik"],
    [5, 0, 9, "namen gemeenten 5 keer een project in gebruik"],
    [5, 1, 9, "namen gemeenten 5 keer een project in gebruik en stopte er één"],
    [1, 2, 9, "nam één gemeente een project in gebruik en stopten zij 2 keer"],
    [0, 1, 2, "stopte één gemeente met een project"],
    [0, 3, 3, "stopten gemeenten 3 keer met een project"],
  ])("%i began, %i stopped, %i in all", (gainedCount, lostCount, changeCount, expected) => {
    const facts = { from: "1 oktober", to: "31 december", gainedCount, lostCount, changeCount };
    expect(plainSentence(changesFinding(t, format, facts))).toBe(
      `Tussen 1 oktober en 31 december ${expected}`,
    );
  });

  it.each([
    [0, "werd er niets nieuws bekend"],
    [1, "werd één wijziging bekend"],
    [14, "werden 14 wijzigingen bekend"],
  ])("%i became known", (changeCount, expected) => {
    const facts = { from: "1 oktober", to: "31 december", changeCount };
    expect(plainSentence(knownFinding(t, format, facts))).toBe(`Tussen 1 oktober en 31 december ${expected}`);
  });

  it("says the end of a day as that day", () => {
    expect(knownWords(format, endOfDay(TODAY))).toBe("31 december 2018");
    expect(knownWords(format, instant("2018-12-31T09:00:00+01:00"))).toBe("31 december 2018, 09.00 uur");
  });
});

it.each([
  [0, 9, "Geen van de 9 buurgemeenten gebruikt Proef"],
  [1, 9, "1 van de 9 buurgemeenten gebruikt Proef"],
  [3, 9, "3 van de 9 buurgemeenten gebruiken Proef"],
  [9, 9, "Alle 9 buurgemeenten gebruiken Proef"],
  [1, 1, "De enige buurgemeente gebruikt Proef"],
  [0, 1, "De enige buurgemeente gebruikt Proef niet"],
])("tells of %i of %i neighbours", (live, total, expected) => {
  expect(nearFinding(t, format, { live, total, project: "Proef" })).toBe(expected);
});

describe("a reorganisation, in a sentence with places for links", () => {
  const line = (kind: SuccessionLine["kind"], on: string, count: number): SuccessionLine => ({
    kind,
    on: day(on),
    municipalities: Array.from({ length: count }, (_, index) => ({
      code: `GM${index}`,
      name: `Naam ${index}`,
    })),
  });

  it.each([
    [line("absorb", "2018-01-01", 1), "{0} ging op 1 januari 2018 op in Stad."],
    [line("absorb", "2019-01-01", 2), "{0} en {1} gaan op 1 januari 2019 op in Stad."],
    [line("merge", "2018-01-01", 3), "Stad ontstond op 1 januari 2018 uit {0}, {1} en {2}."],
    [line("merge", "2019-01-01", 2), "Stad ontstaat op 1 januari 2019 uit {0} en {1}."],
    [line("split", "2018-01-01", 1), "Stad kreeg op 1 januari 2018 een deel van {0}."],
    [line("rename", "2018-01-01", 1), "Stad heette tot 1 januari 2018 {0}."],
  ])("came from %j", (given, expected) => {
    expect(predecessorText(t, format, "Stad", given, TODAY)).toBe(expected);
  });

  it.each([
    [line("merge", "2018-01-01", 1), "Stad ging op 1 januari 2018 op in {0}."],
    [line("absorb", "2019-01-01", 1), "Stad gaat op 1 januari 2019 op in {0}."],
    [line("split", "2018-01-01", 2), "Stad werd op 1 januari 2018 verdeeld over {0} en {1}."],
    [line("split", "2021-01-01", 2), "Stad wordt op 1 januari 2021 verdeeld over {0} en {1}."],
    [line("rename", "2018-01-01", 1), "Stad heet sinds 1 januari 2018 {0}."],
  ])("became %j", (given, expected) => {
    expect(successorText(t, format, "Stad", given, TODAY)).toBe(expected);
  });

  it("comes apart at its places", () => {
    expect(splitAtPlaces("{0} en {1} gaan op in Stad.")).toEqual(["", 0, " en ", 1, " gaan op in Stad."]);
  });
});
