import { describe, expect, test } from "vitest";
import { AdoptionChart, type AdoptionChartProps } from "#app/components/charts/adoption-chart.tsx";
import { adoptionChartSvg } from "#app/components/charts/adoption-chart-svg.server.tsx";
import { addDays, day } from "#app/domain/day.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { seriesPoint } from "#test/domain/support/series-points.ts";
import { renderComponent, textOf } from "#test/support/render-component.tsx";

const curve: SeriesPoint[] = [
  { ...seriesPoint("2015-01-01", {}, 393), target: 0 },
  { ...seriesPoint("2017-11-30", { live: 75 }, 388), target: 96 },
  { ...seriesPoint("2018-12-31", { live: 148, implementing: 61, committed: 48 }), target: 140 },
];

function chart(given: Partial<AdoptionChartProps> = {}) {
  return (
    <AdoptionChart
      id="verloop"
      label="Verloop"
      description="148 van de 380 gemeenten"
      points={curve}
      from={day("2015-01-01")}
      to={day("2018-12-31")}
      measure="municipalities"
      origin="example"
      registerSteps={[{ on: day("2019-01-01"), before: 380, after: 355 }]}
      {...given}
    />
  );
}

/** Places of the corners of a drawn layer in the wide drawing. */
function corners(html: string, id: string): [number, number][] {
  const [, path = ""] = new RegExp(`<path id="${id}"[^>]* d="([^"]+)"`).exec(html) ?? [];
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe("adoption chart in the page as the server sends it", () => {
  const html = renderComponent(chart());

  test("has its name, its description and three drawings", () => {
    expect(html).toContain('aria-label="Verloop"');
    expect(html).toContain("148 van de 380 gemeenten");
    expect(html.match(/<svg id="verloop-(narrow|medium|wide)"/g)).toHaveLength(3);
  });

  test("has layers, target line, line of all municipalities and direct labels", () => {
    for (const layer of ["live", "implementing", "committed"]) {
      expect(html).toContain(`fill="url(#verloop-wide-${layer})"`);
    }
    expect(html).toContain('stroke-dasharray="5 4"');
    const words = textOf(html);
    expect(words).toContain("148 in gebruik");
    expect(words).toContain("61 implementeert");
    expect(words).toContain("48 aangemeld");
    expect(words).toContain("140 gepland");
    expect(words).toContain("alle gemeenten: 393 in 2015, 380 in 2018");
    expect(words).toContain("1 jan 2019: 380 → 355");
    expect(words).toContain("stand 31 dec 2018");
  });

  test("reads the reference day out", () => {
    expect(textOf(html)).toContain(
      "31 december 2018: 148 in gebruik, 61 implementeert, 48 aangemeld, 140 gepland, van 380 gemeenten",
    );
  });

  test("draws where the scale says: up to 148 of 393 on the reference day", () => {
    const live = corners(html, "verloop-wide-live-area");
    expect(Math.max(...live.map(([x]) => x))).toBeCloseTo(605, 0);
    const top = Math.min(...live.map(([, y]) => y));
    expect(top).toBeCloseTo(442 - (148 / 393) * (442 - 26), 0);
  });

  test("needs no style attribute, which the content security policy would drop", () => {
    expect(html).not.toContain("style=");
  });

  test("waits with what needs JavaScript until there is JavaScript", () => {
    expect(html).not.toContain('role="slider"');
  });
});

describe("other curves", () => {
  test("inhabitants: one layer, in millions, without a target", () => {
    const points = curve.map((point) => ({ ...point, liveInhabitants: 7_300_000, inhabitants: 17_181_084 }));
    const words = textOf(renderComponent(chart({ points, measure: "inhabitants" })));
    expect(words).toContain("7,3 mln in gebruik, van 17,2 mln inwoners");
    expect(words).toContain("alle inwoners: 17,2 mln");
    expect(words).not.toContain("gepland");
    expect(words).not.toContain("380 → 355");
  });

  test("in English", () => {
    const words = textOf(renderComponent(chart(), "en"));
    expect(words).toContain("148 in use");
    expect(words).toContain("all municipalities: 393 in 2015, 380 in 2018");
  });

  const months = Array.from({ length: 400 }, (_, index) =>
    seriesPoint(addDays(day("2015-01-01"), index * 3), { live: Math.min(380, index) }),
  );
  test.each([
    { name: "no points", points: [] },
    { name: "one point", points: [seriesPoint("2018-12-31", { live: 1 })] },
    { name: "none live", points: [seriesPoint("2015-01-01", {}), seriesPoint("2018-12-31", {})] },
    { name: "all live", points: [seriesPoint("2015-01-01", { live: 380 })] },
    { name: "one municipality", points: [seriesPoint("2015-01-01", { live: 1 }, 1)] },
    { name: "nobody to count", points: [seriesPoint("2015-01-01", {}, 0)] },
    { name: "8,000 municipalities", points: [seriesPoint("2015-01-01", { live: 4000 }, 8000)] },
    { name: "400 points", points: months },
    {
      name: "a target above all there are",
      points: [{ ...seriesPoint("2015-01-01", { live: 2 }, 10), target: 25 }],
    },
  ])("$name", ({ points }) => {
    const html = renderComponent(chart({ points, registerSteps: [] }));
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(html.match(/<svg id="verloop-/g)).toHaveLength(3);
  });

  test("a period of one day", () => {
    const html = renderComponent(
      chart({ from: day("2018-12-31"), points: [seriesPoint("2018-12-31", { live: 3 })] }),
    );
    expect(html).not.toMatch(/NaN|Infinity/);
  });

  test("400 points stay a small part of a page", () => {
    expect(renderComponent(chart({ points: months, registerSteps: [] })).length).toBeLessThan(80_000);
  });
});

describe("adoption chart as a file", () => {
  const svg = adoptionChartSvg(
    {
      title: "Nog eens 109 gemeenten zijn onderweg & <meer>",
      subtitle: "Aantal gemeenten per status",
      source: "Bron: voorbeeldgegevens. Stand 31 december 2018.",
      points: curve,
      from: day("2015-01-01"),
      to: day("2018-12-31"),
      measure: "municipalities",
      origin: "example",
      registerSteps: [],
    },
    translateFor("nl"),
    formatter("nl"),
  );

  test("stands alone: title, source, colours and fonts are in it", () => {
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
    );
    expect(svg).toContain("<title>Nog eens 109 gemeenten zijn onderweg &amp; &lt;meer&gt;</title>");
    expect(svg).toContain("Bron: voorbeeldgegevens. Stand 31 december 2018.");
    expect(svg).toContain("#123A86");
    expect(svg).not.toContain("var(");
    expect(svg).toContain("Georgia");
    expect(textOf(svg)).toContain("148 in gebruik");
  });
});
