import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import type { Status } from "#app/domain/participation/status.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { plainSentence } from "#app/presenters/figure-sentence.ts";
import { municipalityAnswer } from "#app/presenters/municipality-answer.ts";
import { municipalitySentence } from "#app/presenters/municipality-sentence.ts";

const ON = day("2018-12-31");
const LATER = day("2026-11-01");

function sentence(language: "nl" | "en", statuses: readonly Status[], today = LATER): string {
  const answer = municipalityAnswer(statuses);
  return plainSentence(
    municipalitySentence(translateFor(language), formatter(language), answer, {
      name: "Utrecht",
      on: ON,
      today,
    }),
  );
}

const many = (status: Status, count: number): Status[] => Array<Status>(count).fill(status);

describe("the sentence about a municipality, in the past", () => {
  it.each<[Status[], string]>([
    [[], "Op 31 december 2018 was er nog geen gezamenlijk project."],
    [["live"], "Utrecht gebruikte op 31 december 2018 het enige gezamenlijke project."],
    [
      ["implementing"],
      "Utrecht gebruikte op 31 december 2018 het enige gezamenlijke project nog niet, maar werkte eraan.",
    ],
    [["declined"], "Utrecht gebruikte op 31 december 2018 het enige gezamenlijke project niet."],
    [many("none", 6), "Utrecht gebruikte op 31 december 2018 geen van de zes gezamenlijke projecten."],
    [
      ["committed", ...many("none", 5)],
      "Utrecht gebruikte op 31 december 2018 geen van de zes gezamenlijke projecten, maar werkte aan één.",
    ],
    [["live", "live"], "Utrecht gebruikte op 31 december 2018 beide gezamenlijke projecten."],
    [many("live", 6), "Utrecht gebruikte op 31 december 2018 alle zes gezamenlijke projecten."],
    [
      ["live", ...many("exploring", 5)],
      "Utrecht gebruikte op 31 december 2018 één van de zes gezamenlijke projecten.",
    ],
    [
      ["live", "live", "live", "implementing", "exploring", "none"],
      "Utrecht gebruikte op 31 december 2018 drie van de zes gezamenlijke projecten en werkte aan één ander.",
    ],
    [
      ["live", "committed", "implementing", "stopped"],
      "Utrecht gebruikte op 31 december 2018 één van de vier gezamenlijke projecten en werkte aan twee andere.",
    ],
    [
      [...many("live", 13), ...many("none", 47)],
      "Utrecht gebruikte op 31 december 2018 13 van de 60 gezamenlijke projecten.",
    ],
  ])("%j", (statuses, expected) => {
    expect(sentence("nl", statuses)).toBe(expected);
  });
});

it("speaks in the present when the day is today", () => {
  expect(sentence("nl", ["live", "live", "committed"], ON)).toBe(
    "Utrecht gebruikt op 31 december 2018 twee van de drie gezamenlijke projecten en werkt aan één ander.",
  );
  expect(sentence("en", ["live", "live", "committed"], ON)).toBe(
    "On 31 December 2018 Utrecht uses two of the three joint projects and is working on one other.",
  );
});

it("says the same in English", () => {
  expect(sentence("en", ["none", "none"])).toBe(
    "On 31 December 2018 Utrecht used none of the two joint projects.",
  );
  expect(sentence("en", ["live", "none", "none", "committed", "committed"])).toBe(
    "On 31 December 2018 Utrecht used one of the five joint projects and was working on two others.",
  );
});

it("leaves no mark-up behind in any shape", () => {
  const shapes: Status[][] = [
    [],
    ["live"],
    ["none"],
    ["committed"],
    ["live", "live"],
    ["none", "none"],
    ["live", "none"],
  ];
  for (const language of ["nl", "en"] as const) {
    for (const today of [ON, LATER]) {
      for (const shape of shapes) expect(sentence(language, shape, today)).not.toMatch(/[<>{}]/);
    }
  }
});
