import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, dayOfInstant } from "#app/domain/day.ts";
import { instant, instantOf } from "#app/domain/instant.ts";
import { figuresSearch, readFiguresParams } from "#app/urls/figures-params.ts";

const now = instant("2018-12-31T09:00+01:00");
const context = { clock: { now: () => now, today: () => dayOfInstant(now) } };
const read = (search: string) => readFiguresParams(new URL(`https://x.example/${search}`), context);

describe("the day and knowledge that an address asks for", () => {
  it("are today and all that is known, when nothing is asked", () => {
    const defaults = { on: "2018-12-31", knownAt: null, onGiven: false, problems: [] };
    expect(read("")).toEqual(defaults);
    expect(read("?peildatum=&bekendOp=")).toEqual(defaults);
  });

  it("are read", () => {
    const { on, knownAt, onGiven } = read("?peildatum=2018-06-01&bekendOp=2018-07-01");
    expect([on, knownAt, onGiven]).toEqual(["2018-06-01", "2018-07-01T21:59:59.999Z", true]);
  });

  it("take today for a day of knowledge, though its last moment is still to come", () => {
    expect(read("?bekendOp=2018-12-31").problems).toEqual([]);
  });

  it("take an instant whose plus sign nobody escaped", () => {
    expect(read("?bekendOp=2018-07-01T10:00+02:00").knownAt).toBe("2018-07-01T08:00:00.000Z");
  });

  it.each([
    ["?peildatum=2019-01-01", "peildatum", "day_after_today"],
    ["?peildatum=2018-02-30", "peildatum", "not_a_day"],
    ["?peildatum=gisteren", "peildatum", "not_a_day"],
    ["?peildatum=0001-01-01", "peildatum", "day_too_early"],
    ["?bekendOp=0001-01-01", "bekendOp", "day_too_early"],
    ["?bekendOp=0001-01-01T00:00:00Z", "bekendOp", "day_too_early"],
    ["?bekendOp=2019-01-01", "bekendOp", "instant_after_now"],
    ["?bekendOp=2018-12-31T09:00:01%2B01:00", "bekendOp", "instant_after_now"],
    ["?bekendOp=2018-12-31T09:00", "bekendOp", "not_an_instant"],
  ])("tell what is wrong with %s and fall back on the default", (search, field, code) => {
    const { on, knownAt, onGiven, problems } = read(search);
    expect(problems).toEqual([expect.objectContaining({ field, code })]);
    expect([on, knownAt, onGiven]).toEqual(["2018-12-31", null, false]);
  });

  it("tell of both", () => {
    expect(read("?peildatum=x&bekendOp=y").problems).toHaveLength(2);
  });

  it("never fail, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (on, knownAt) => {
        expect(() => read(`?${new URLSearchParams({ peildatum: on, bekendOp: knownAt })}`)).not.toThrow();
      }),
    );
  });

  it("come back as they were written in a link", () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays(day("2018-12-31"), -count));
    const instants = fc.option(fc.integer({ min: 0, max: Date.parse(now) }).map(instantOf), { nil: null });
    fc.assert(
      fc.property(days, instants, fc.boolean(), (asked, knownAt, onGiven) => {
        const params = { on: onGiven ? asked : day("2018-12-31"), knownAt, onGiven };
        expect(read(`?${figuresSearch(params)}`)).toEqual({ ...params, problems: [] });
      }),
    );
  });
});
