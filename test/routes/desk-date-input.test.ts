import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dateInput, datePartsOf, readDateParts } from "#app/forms/date-input.ts";
import { parseForm } from "#app/forms/parse-form.server.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";

const t = translateFor("nl");
const inFirst = (dag: string) => readDateParts({ dag, maand: "", jaar: "" });

describe("a day in three fields", () => {
  test.each([
    ["1", "3", "2018"],
    ["01", "03", "2018"],
    ["1", "maart", "2018"],
    ["1", "mrt", "2018"],
    ["1", "March", "2018"],
  ])("%s %s %s is read", (dag, maand, jaar) => {
    expect(readDateParts({ dag, maand, jaar })).toEqual({ kind: "day", day: "2018-03-01" });
  });

  test.each([
    "1-3-2018",
    "01-03-2018",
    "01/03/2018",
    "1.3.2018",
    "1 3 2018",
    "2018-03-01",
    "1 maart 2018",
    "1 mrt. 2018",
    "1 March 2018",
  ])("%s in the first field is read", (text) => {
    expect(inFirst(text)).toEqual({ kind: "day", day: "2018-03-01" });
  });

  test("is written back as people write it", () => {
    const [found] = [inFirst("1-3-2018")];
    expect(found.kind === "day" && datePartsOf(found.day)).toEqual({ dag: "1", maand: "3", jaar: "2018" });
    expect(datePartsOf(null)).toEqual({ dag: "", maand: "", jaar: "" });
  });
});

const schema = z.object({ per: dateInput(t, { required: "Vul in" }), gepland: dateInput(t) });

function judge(fields: Record<string, string>): { per: unknown; error: string | undefined; kept: unknown } {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const submission = parseForm(form, schema);
  const reply = submission.reply();
  return {
    per: submission.status === "success" ? submission.value.per : undefined,
    error: reply.error?.per?.[0],
    kept: reply.initialValue?.per,
  };
}
const parts = (dag: string, maand: string, jaar: string) => ({
  "per.dag": dag,
  "per.maand": maand,
  "per.jaar": jaar,
});

describe("the day of a form", () => {
  test("comes from three fields or one", () => {
    expect(judge(parts("1", "3", "2018")).per).toBe("2018-03-01");
    expect(judge(parts("2018-03-01", "", "")).per).toBe("2018-03-01");
    expect(judge({ per: "1-3-2018" }).per).toBe("2018-03-01");
    // Month and year that the form had filled in are not in the way.
    expect(judge(parts("1-3-2018", "12", "2019")).per).toBe("2018-03-01");
  });

  test.each([
    ["31 2 2018", parts("31", "2", "2018"), "31 februari 2018 bestaat niet: die maand heeft 28 dagen."],
    ["31-04-2018", parts("31-04-2018", "", ""), "31 april 2018 bestaat niet: die maand heeft 30 dagen."],
    ["month 13", parts("1", "13", "2018"), "Maand 13 bestaat niet."],
    ["day 0", parts("0", "3", "2018"), "Dag 0 bestaat niet."],
    ["a word", parts("morgen", "3", "2018"), "“morgen” is geen dag."],
    ["another script", parts("१", "3", "2018"), "“१” is geen dag."],
    ["a formula", parts("=1+1", "", ""), "“=1+1” is geen dag."],
    ["markup", parts("1", "<b>3</b>", "2018"), "“<b>3</b>” is geen maand."],
    ["NUL", parts("1\u0000", "3", "2018"), "is geen dag."],
    ["two digits of a year", parts("1", "3", "18"), "“18” is geen jaar."],
    ["no month", parts("1", "", "2018"), "Vul ook in: maand."],
    ["no month and year", parts("1", "", ""), "Vul ook in: maand en jaar."],
    ["nothing", parts("", "", ""), "Vul in"],
    ["nothing at all", {}, "Vul in"],
    ["a long text", parts("9".repeat(5000), "3", "2018"), "is geen dag."],
  ])("%s gets a message that says why", (_name, fields, message) => {
    expect(judge(fields).error).toContain(message);
  });

  test("stays as it was typed when it is wrong", () => {
    expect(judge(parts("31", "2", "2018")).kept).toEqual({ dag: "31", maand: "2", jaar: "2018" });
  });

  test("may be left out where it is not required", () => {
    const form = new FormData();
    form.append("per.dag", "1 maart 2018");
    form.append("gepland.dag", "");
    const submission = parseForm(form, schema);
    expect(submission.status === "success" && submission.value).toEqual({ per: "2018-03-01", gepland: null });
  });
});
