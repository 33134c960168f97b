import { describe, expect, it } from "vitest";
import { day } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { changesSearch, readChangesParams } from "#app/urls/changes-params.ts";

const defaults = {
  on: day("2018-12-31"),
  today: day("2018-12-31"),
  now: instant("2018-12-31T08:00:00.000Z"),
};

const read = (query: string, given = defaults) => readChangesParams(new URLSearchParams(query), given);

describe("the period of changes", () => {
  it("is the 91 days to the reference day", () => {
    expect(read("")).toEqual({
      params: {
        period: { kind: "days", from: "2018-10-01", to: "2018-12-31" },
        periodGiven: false,
        page: 1,
      },
      problems: [],
    });
  });

  it("takes days as people write them, and fills in the other end", () => {
    expect(read("van=1-6-2018&tot=").params.period).toEqual({
      kind: "days",
      from: "2018-06-01",
      to: "2018-12-31",
    });
    expect(read("tot=2018-06-30").params.period).toEqual({
      kind: "days",
      from: "2018-03-31",
      to: "2018-06-30",
    });
  });

  it("takes moments of knowing; a day is its end, in Amsterdam", () => {
    expect(read("bekendVan=2018-06-30&bekendTot=2018-12-01T12:00:00+01:00").params.period).toEqual({
      kind: "known",
      knownFrom: "2018-06-30T21:59:59.999Z",
      knownTo: "2018-12-01T11:00:00.000Z",
    });
    expect(read("bekendTot=2018-12-31").problems).toEqual([]);
  });

  it.each([
    ["van=2018-02-30", "van", "not_a_day"],
    ["tot=2019-01-01", "tot", "day_after_today"],
    ["van=2018-06-02&tot=2018-06-01", "van", "from_after_to"],
    ["bekendVan=gisteren", "bekendVan", "not_an_instant"],
    ["bekendTot=2019-01-01", "bekendTot", "instant_after_now"],
    ["bekendTot=2018-12-31T09:00:01Z", "bekendTot", "instant_after_now"],
    ["bekendVan=2018-06-02&bekendTot=2018-06-01", "bekendVan", "from_after_to"],
    ["van=2018-01-01&bekendVan=2018-01-01", "bekendVan", "days_and_known"],
    ["pagina=0", "pagina", "page_not_a_number"],
  ])("refuses %s", (query, field, code) => {
    expect(read(query).problems).toContainEqual(expect.objectContaining({ field, code }));
  });

  it.each([
    "",
    "van=2018-01-01&tot=2018-06-30&pagina=3",
    "bekendVan=2018-01-01&bekendTot=2018-06-30T10:00:00.000Z",
  ])("comes back from its own address: %s", (query) => {
    const { params } = read(query);
    expect(read(changesSearch(params).toString()).params).toEqual(params);
  });
});
