import { describe, expect, test } from "vitest";
import { type AdoptionDrawing, adoptionLayout } from "#app/components/charts/adoption-layout.ts";
import { adoptionRows } from "#app/components/charts/adoption-rows.ts";
import { CHART_SIZE_NAMES } from "#app/components/charts/chart-size.ts";
import { notableSteps } from "#app/components/charts/register-steps.ts";
import { packRows } from "#app/components/charts/text-rows.ts";
import { textWidth } from "#app/components/charts/text-width.ts";
import { wrapText } from "#app/components/charts/wrap-text.ts";
import { day } from "#app/domain/day.ts";
import { seriesPoint } from "#test/domain/support/series-points.ts";

const points = [
  { ...seriesPoint("2015-01-01", {}, 393), target: 0 },
  { ...seriesPoint("2017-11-30", { live: 75 }, 388), target: 96 },
  { ...seriesPoint("2018-12-31", { live: 148, implementing: 61, committed: 48 }), target: 140 },
];

function drawing(given: Partial<AdoptionDrawing> = {}): AdoptionDrawing {
  return {
    rows: adoptionRows(points, "municipalities", day("2018-12-31")),
    from: day("2015-01-01"),
    to: day("2018-12-31"),
    labels: [
      { key: "live", value: "148", word: "in gebruik" },
      { key: "implementing", value: "61", word: "implementeert" },
      { key: "committed", value: "48", word: "aangemeld" },
      { key: "target", value: "140", word: "gepland" },
    ],
    totalText: "alle gemeenten: 393 in 2015, 380 in 2018",
    referenceText: "stand 31 dec 2018",
    reorganisations: [],
    notes: [],
    tickText: String,
    ...given,
  };
}

describe.each(CHART_SIZE_NAMES)("layout of a %s curve", (size) => {
  test("labels stand in the order of what they name, 15 px apart or more", () => {
    const { labels } = adoptionLayout(drawing(), size);
    expect(labels.map(({ key }) => key)).toEqual(["committed", "implementing", "target", "live"]);
    for (const [index, label] of labels.entries()) {
      const next = labels[index + 1];
      if (next) expect(next.y - label.y).toBeGreaterThanOrEqual(15);
    }
  });

  test("everything lies inside the drawing", () => {
    const layout = adoptionLayout(
      drawing({
        reorganisations: [{ on: day("2019-01-01"), after: 355, text: "1 jan 2019: 380 → 355" }],
        notes: [{ on: day("2017-11-30"), lines: ["30 november 2017:", "60 gemeenten op één dag"] }],
      }),
      size,
    );
    for (const { text, x, y, anchor } of layout.texts) {
      const width = textWidth(text, layout.size.textSize);
      expect(anchor === "start" ? x : x - width).toBeGreaterThanOrEqual(0);
      expect(anchor === "start" ? x + width : x).toBeLessThanOrEqual(layout.size.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(layout.top);
    }
    for (const { x, word } of layout.labels) {
      const room = layout.size.width - x;
      expect(layout.size.labelLines === 2 ? textWidth(word, 13.5) : 0).toBeLessThanOrEqual(room + 6);
    }
  });

  test("a change the day after the reference day does not hide behind its line", () => {
    const { reorganisations, referenceX } = adoptionLayout(
      drawing({ reorganisations: [{ on: day("2019-01-01"), after: 355, text: "380 → 355" }] }),
      size,
    );
    expect(reorganisations[0]?.x).toBeGreaterThanOrEqual(referenceX + 3);
  });

  test("a change beyond the axis, or before it, is not marked", () => {
    const { reorganisations, texts } = adoptionLayout(
      drawing({
        reorganisations: [
          { on: day("2023-01-01"), after: 342, text: "later" },
          { on: day("2014-01-01"), after: 403, text: "eerder" },
        ],
      }),
      size,
    );
    expect(reorganisations).toEqual([]);
    expect(texts.map(({ text }) => text)).not.toContain("later");
  });

  test("an empty series keeps its axes", () => {
    const layout = adoptionLayout(drawing({ rows: [], labels: [] }), size);
    expect(layout.gridlines).not.toEqual([]);
    expect(layout.labels).toEqual([]);
    expect(JSON.stringify(layout)).not.toContain("null,");
  });
});

describe("notes", () => {
  const note = { on: day("2017-11-30"), lines: ["30 november 2017:", "60 gemeenten op één dag"] };

  test("stand above curve and target, with a hairline to the curve", () => {
    const { notes, size } = adoptionLayout(drawing({ notes: [note] }), "wide");
    const [placed] = notes;
    expect(placed?.anchor).toBe("end");
    expect(placed?.y).toBeLessThan(size.bottom - (96 / 393) * 300);
    expect(placed?.leader).toMatch(/^M[\d.]+ [\d.]+H[\d.]+V[\d.]+$/);
  });

  test("two at most, and none outside the period", () => {
    const third = { on: day("2016-06-01"), lines: ["x"] };
    expect(adoptionLayout(drawing({ notes: [note, third, third] }), "wide").notes).toHaveLength(2);
    const late = { on: day("2020-01-01"), lines: ["later"] };
    expect(adoptionLayout(drawing({ notes: [late] }), "wide").notes).toEqual([]);
  });

  test("a note without room is left out", () => {
    const all = adoptionRows([seriesPoint("2018-01-01", { live: 380 })], "municipalities", day("2018-12-31"));
    expect(
      adoptionLayout(drawing({ rows: all, notes: [{ ...note, on: day("2018-06-01") }] }), "wide").notes,
    ).toEqual([]);
  });
});

describe("changes of the register that are marked", () => {
  const step = (on: string, before: number, after: number) => ({ on: day(on), before, after });

  test("only those that can be seen, three at most, in order of day", () => {
    const steps = [step("2018-01-01", 388, 380), step("2019-01-01", 380, 355), step("2021-01-01", 355, 352)];
    expect(notableSteps(steps).map(({ on }) => on)).toEqual(["2019-01-01"]);
    const many = [
      step("2001-01-01", 100, 90),
      step("2002-01-01", 90, 80),
      step("2003-01-01", 80, 40),
      step("2004-01-01", 40, 38),
    ];
    expect(notableSteps(many).map(({ on }) => on)).toEqual(["2001-01-01", "2002-01-01", "2003-01-01"]);
    expect(notableSteps([step("2018-01-01", 0, 5)])).toEqual([]);
  });
});

describe("texts", () => {
  test("share a row when they fit beside each other, else stand above each other", () => {
    const width = (text: string) => text.length * 10;
    const left = { text: "links", x: 0, anchor: "start" as const };
    const right = { text: "rechts", x: 200, anchor: "end" as const };
    expect(packRows([left, right], width, 200)).toHaveLength(1);
    expect(packRows([left, { ...right, x: 90 }], width, 200)).toHaveLength(2);
    expect(packRows([{ ...left, x: 180 }], width, 200)).toEqual([]);
  });

  test("break between words", () => {
    expect(wrapText("een lange titel van een grafiek", 10, 60).length).toBeGreaterThan(2);
    expect(wrapText("een lange titel", 10, 600)).toEqual(["een lange titel"]);
    expect(wrapText("", 10, 60)).toEqual([]);
    expect(wrapText("ondeelbaarlangwoord", 10, 20)).toEqual(["ondeelbaarlangwoord"]);
  });
});
