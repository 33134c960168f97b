import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, endOfDay } from "#app/domain/day.ts";
import { type Instant, instant } from "#app/domain/instant.ts";
import { existingOn } from "#app/domain/municipality/register.ts";
import { quarterOf } from "#app/domain/round/quarter.ts";
import { receiversOf } from "#app/domain/round/receivers.ts";
import { askedOn } from "#app/domain/round/round.ts";
import { ANSWER_STATES, type AnsweredAt, roundAnswerOf } from "#app/domain/round/round-answer.ts";
import {
  answersByProvince,
  answersBySize,
  completeCount,
  countAnswers,
  roundAnswers,
} from "#app/domain/round/round-progress.ts";
import { bundledRegister } from "../support/bundled-register.ts";

const round = { projectSlugs: ["een", "twee"], deadlineOn: day("2019-01-31") };
const answered = (answers: Record<string, string>): AnsweredAt =>
  new Map(Object.entries(answers).map(([slug, at]) => [slug, instant(at)]));

describe("answer of one municipality", () => {
  it.each<[string, Record<string, string>, string, string[]]>([
    ["nothing", {}, "missing", ["een", "twee"]],
    ["one of two", { een: "2019-01-10T10:00:00Z" }, "partly", ["twee"]],
    ["both", { een: "2019-01-10T10:00:00Z", twee: "2019-01-12T10:00:00Z" }, "on_time", []],
    ["the last one late", { een: "2019-01-10T10:00:00Z", twee: "2019-02-02T10:00:00Z" }, "late", []],
    [
      "at the last minute in Amsterdam",
      { een: "2019-01-10T10:00:00Z", twee: "2019-01-31T22:59:59.999Z" },
      "on_time",
      [],
    ],
    ["a moment after it", { een: "2019-01-10T10:00:00Z", twee: "2019-01-31T23:00:00Z" }, "late", []],
  ])("%s", (_name, answers, state, openSlugs) => {
    expect(roundAnswerOf(round, "GM0344", answered(answers))).toMatchObject({ state, openSlugs });
  });

  it("is missing when nothing was heard", () => {
    expect(roundAnswerOf(round, "GM0344", undefined).state).toBe("missing");
  });
});

describe("progress of a round", async () => {
  const register = await bundledRegister();

  it("asks who exists on the day, and of a closed round on the day it was closed", () => {
    const today = day("2019-03-01");
    expect(roundAnswers(register, round, new Map(), today)).toHaveLength(355);
    expect(roundAnswers(register, round, new Map(), day("2018-12-31"))).toHaveLength(380);
    expect(askedOn({ closedAt: null }, today)).toBe(today);
    expect(askedOn({ closedAt: endOfDay(day("2018-12-31")) }, today)).toBe("2018-12-31");
  });

  it("adds up to all that are asked, in all and per group", () => {
    const codes = existingOn(register, day("2018-12-31")).map(({ code }) => code);
    const at = fc.constantFrom<Instant | null>(
      null,
      instant("2019-01-10T10:00:00Z"),
      instant("2019-02-10T10:00:00Z"),
    );
    const answers = fc.array(fc.tuple(at, at), { minLength: codes.length, maxLength: codes.length });
    fc.assert(
      fc.property(answers, (given) => {
        const byCode = new Map(
          given.map(([een, twee], index) => [
            codes[index] ?? "",
            new Map([...(een ? [["een", een] as const] : []), ...(twee ? [["twee", twee] as const] : [])]),
          ]),
        );
        const on = day("2018-12-31");
        const all = roundAnswers(register, round, byCode, on);
        const counts = countAnswers(all);
        expect(counts.asked).toBe(380);
        expect(completeCount(counts) + counts.partly + counts.missing).toBe(counts.asked);
        for (const groups of [answersByProvince(register, all, on), answersBySize(register, all, on)]) {
          for (const state of [...ANSWER_STATES, "asked"] as const) {
            expect(groups.reduce((sum, group) => sum + group.counts[state], 0)).toBe(counts[state]);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("receivers of a mail", async () => {
  const register = await bundledRegister();
  const contact = (municipalityCode: string, email: string, projectSlug: string | null = null) => ({
    municipalityCode,
    projectSlug,
    name: "Coördinator",
    email,
    phone: "",
  });
  const account = (accountId: number, email: string, municipalityCode: string) => ({
    accountId,
    email,
    municipalityCode,
    language: "en" as const,
  });
  const of = (
    book: Parameters<typeof receiversOf>[1],
    municipalityCode = "GM0344",
    on = day("2018-12-31"),
    projectSlugs = ["een", "twee"],
  ) => receiversOf(register, book, { municipalityCode, projectSlugs, on }).map(({ address }) => address);

  it("are the contact of a project before the general one, and the general one for other projects", () => {
    const contacts = [contact("GM0344", "algemeen@u.nl"), contact("GM0344", "een@u.nl", "een")];
    expect(of({ contacts, accounts: [] })).toEqual(["een@u.nl", "algemeen@u.nl"]);
    expect(of({ contacts, accounts: [] }, "GM0344", undefined, ["een"])).toEqual(["een@u.nl"]);
  });

  it("get one mail an address, with and without capitals", () => {
    const contacts = [contact("GM0344", "Zelfde@u.nl"), contact("GM0307", "ander@a.nl")];
    const accounts = [account(7, "zelfde@u.nl", "GM0344"), account(8, "zelfde@u.nl", "GM0344")];
    expect(of({ contacts, accounts })).toEqual(["zelfde@u.nl"]);
  });

  it("are those of the predecessors where a new municipality has none yet", () => {
    const contacts = [
      contact("GM0005", "bedum@b.nl"),
      contact("GM0053", "winsum@w.nl"),
      contact("GM0009", "tb@t.nl"),
    ];
    const accounts = [account(7, "redacteur@b.nl", "GM0005")];
    const book = { contacts, accounts };
    expect(of(book, "GM1966", day("2019-01-01")).sort()).toEqual([
      "bedum@b.nl",
      "redacteur@b.nl",
      "winsum@w.nl",
    ]);
    const own = { contacts: [...contacts, contact("GM1966", "hogeland@h.nl")], accounts };
    expect(of(own, "GM1966", day("2019-01-01"))).toEqual(["redacteur@b.nl", "hogeland@h.nl"]);
  });

  it("are nobody where no address is known", () => {
    expect(of({ contacts: [contact("GM0344", "")], accounts: [] })).toEqual([]);
  });
});

describe("quarter of a day", () => {
  it.each([
    ["2018-12-31", 4, 2018, "2018-12-31"],
    ["2019-01-01", 1, 2019, "2019-03-31"],
    ["2019-06-30", 2, 2019, "2019-06-30"],
    ["2026-11-22", 4, 2026, "2026-12-31"],
  ])("%s", (on, number, year, lastDay) => {
    expect(quarterOf(day(on))).toEqual({ number, year, lastDay });
  });
});
