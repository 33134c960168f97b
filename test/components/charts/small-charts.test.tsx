import { describe, expect, test } from "vitest";
import { CoverageBar } from "#app/components/charts/coverage-bar.tsx";
import { GroupBars } from "#app/components/charts/group-bars.tsx";
import { HistoryPatterns, HistoryStrip, HistoryYears } from "#app/components/charts/history-strip.tsx";
import { LeadTimeFigure } from "#app/components/charts/lead-time-figure.tsx";
import { PhaseBars } from "#app/components/charts/phase-bars.tsx";
import { SeriesTable } from "#app/components/charts/series-table.tsx";
import { type CurvePoint, SmallMultiple } from "#app/components/charts/small-multiple.tsx";
import { StatusFunnel } from "#app/components/charts/status-funnel.tsx";
import { stepPath } from "#app/components/charts/step-path.ts";
import { day } from "#app/domain/day.ts";
import { noCounts } from "#app/domain/participation/count-statuses.ts";
import type { SeriesPoint } from "#app/domain/participation/series.ts";
import { seriesPoint } from "#test/domain/support/series-points.ts";
import { renderComponent, textOf } from "#test/support/render-component.tsx";

const from = day("2015-01-01");
const to = day("2018-12-31");

describe("small multiple", () => {
  const point = (on: string, live = 0, target: number | null = null): CurvePoint => ({
    on: day(on),
    live,
    target,
  });
  const multiple = (points: readonly CurvePoint[], municipalityCount = 380) =>
    renderComponent(
      <SmallMultiple
        label="Verloop"
        points={points}
        from={from}
        to={to}
        municipalityCount={municipalityCount}
      />,
    );

  test("shows N, the curve, the target and both last values", () => {
    const html = multiple([point("2015-01-01", 0, 0), point("2018-12-31", 104, 170)]);
    expect(textOf(html)).toBe("380 gemeenten ’15 ’16 ’17 ’18 170 104");
    expect(html).toContain("vw-small-multiple__target");
    expect(html).toContain('aria-label="Verloop"');
  });

  test("last values that would touch are pushed apart", () => {
    const html = multiple([point("2018-01-01", 148, 147)]);
    const ys = [...html.matchAll(/class="vw-small-multiple__value--\w+" x="[\d.]+" y="([\d.]+)"/g)].map(
      ([, y]) => Number(y),
    );
    expect(ys).toHaveLength(2);
    expect(Math.abs((ys[1] ?? 0) - (ys[0] ?? 0))).toBeGreaterThanOrEqual(15 - 0.01);
  });

  test.each([
    { name: "no points", points: [], count: 380, shows: "380 gemeenten" },
    {
      name: "one municipality",
      points: [point("2018-01-01", 1)],
      count: 1,
      shows: "1 gemeente ",
    },
    { name: "none live", points: [point("2015-01-01")], count: 380, shows: "380 gemeenten" },
    { name: "an empty register", points: [point("2015-01-01")], count: 0, shows: "0 gemeenten" },
    {
      name: "fewer than there were live",
      points: [point("2015-01-01", 390)],
      count: 342,
      shows: "342",
    },
  ])("$name", ({ points, count, shows }) => {
    const html = multiple(points, count);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
    expect(textOf(html)).toContain(shows);
  });
});

describe("coverage bar", () => {
  const bar = (given: Partial<Parameters<typeof CoverageBar>[0]>) =>
    renderComponent(<CoverageBar label="104 van 380" live={104} total={380} target={170} {...given} />);

  test("is as long as the share, with the mark where it should be", () => {
    const html = bar({});
    expect(html).toContain('<rect class="vw-coverage-bar__live" y="5" width="27.37%"');
    expect(html).toContain('<line class="vw-coverage-bar__target" x1="44.74%"');
    expect(html).toContain('role="img" aria-label="104 van 380"');
  });

  test("has no mark without a target", () => {
    expect(bar({ target: null })).not.toContain("vw-coverage-bar__target");
  });

  test("solid what is certain, hairlines up to what was reported, dashed up to what is possible", () => {
    const html = bar({ live: 148, range: { low: 131, high: 235 } });
    expect(html).toContain('<rect class="vw-coverage-bar__live" y="5" width="34.47%"');
    expect(html).toMatch(/<rect y="5" width="38\.95%"[^>]*fill="url\(#/);
    expect(html).toMatch(/class="vw-coverage-bar__possible"[^>]*width="61\.84%"/);
  });

  test("nobody to count, and a target above all", () => {
    expect(bar({ live: 0, total: 0 })).not.toMatch(/NaN|Infinity|coverage-bar__target/);
    expect(bar({ live: 3, total: 3, target: 9 })).toContain('x1="100%"');
  });
});

describe("funnel", () => {
  const counts = { ...noCounts(), live: 148, implementing: 61, none: 171 };

  test("has every status from in use downward, drawn out of all", () => {
    const html = renderComponent(
      <StatusFunnel label="Statussen" counts={counts} total={380} origin="example" />,
    );
    expect(textOf(html)).toBe(
      "in gebruik 148 implementeert 61 aangemeld 0 oriënteert zich 0 geen opgave 171 gestopt 0 neemt niet deel 0",
    );
    expect(html).toContain('width="38.95%"');
  });

  test("an observed source has two states, and others when they occur", () => {
    const shown = (live: number, stopped: number) =>
      textOf(
        renderComponent(
          <StatusFunnel
            label="Statussen"
            counts={{ ...noCounts(), live, stopped, none: 5 }}
            total={10}
            origin="observed"
          />,
        ),
      );
    expect(shown(5, 0)).toBe("in gebruik 5 geen bron vermeld 5");
    expect(shown(4, 1)).toBe("in gebruik 4 geen bron vermeld 5 gestopt 1");
  });

  test("an empty register", () => {
    const html = renderComponent(
      <StatusFunnel label="Statussen" counts={noCounts()} total={0} origin="example" />,
    );
    expect(html).not.toMatch(/NaN|Infinity/);
  });
});

describe("bars per group", () => {
  test("a table with n of N per group", () => {
    const html = renderComponent(
      <GroupBars
        caption="In gebruik per provincie"
        groupWord="Provincie"
        groups={[
          { key: "Friesland", name: "Friesland", live: 14, total: 20 },
          { key: "leeg", name: "Leeg", live: 0, total: 0 },
        ]}
      />,
    );
    expect(html).toContain('<th scope="row">Friesland</th>');
    expect(textOf(html)).toContain("14 van 20");
    expect(html).toContain('width="70%"');
    expect(html).not.toContain("NaN");
  });
});

describe("phase", () => {
  const kinds = (html: string) => [...html.matchAll(/vw-phase-bars__(\w+)/g)].map(([, kind]) => kind);

  test("past, present, future", () => {
    expect(kinds(renderComponent(<PhaseBars phase="pilot" />))).toEqual([
      "past",
      "past",
      "present",
      "future",
      "future",
      "future",
    ]);
  });

  test("a stopped project is in no phase", () => {
    expect(kinds(renderComponent(<PhaseBars phase="stopped" furthest="development" />))).toEqual([
      "past",
      "past",
      "future",
      "future",
      "future",
      "future",
    ]);
    expect(kinds(renderComponent(<PhaseBars phase="stopped" />))).not.toContain("present");
  });
});

describe("history of a municipality", () => {
  test("progress is height; what lies outside the period is cut off", () => {
    const html = renderComponent(
      <HistoryStrip
        label="Sinds 2017 in gebruik"
        from={from}
        to={to}
        periods={[
          { status: "exploring", fromOn: day("2014-01-01"), untilOn: day("2016-01-01") },
          { status: "live", fromOn: day("2017-01-01"), untilOn: null },
          { status: "stopped", fromOn: day("2020-01-01"), untilOn: null },
        ]}
      />,
    );
    const bars = [...html.matchAll(/ x="([\d.]+)%" y="(\d+)" width="([\d.]+)%" height="(\d+)"/g)].map((bar) =>
      bar.slice(1).map(Number),
    );
    expect(bars).toEqual([
      [0, 12, 25, 5],
      [50.07, 1, 49.93, 16],
    ]);
    const patterns = renderComponent(<HistoryPatterns />);
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(patterns).toContain(`id="${id}"`);
  });

  test("nothing ever said: only the line of years", () => {
    const html = renderComponent(<HistoryStrip label="Niets" from={from} to={to} periods={[]} />);
    expect(html).not.toContain("<rect");
    expect(textOf(renderComponent(<HistoryYears from={from} to={to} />))).toBe("2015 2016 2017 2018");
  });
});

describe("lead time", () => {
  const figure = (lower: number | null, median: number | null, upper: number | null) =>
    textOf(
      renderComponent(
        <LeadTimeFigure
          leadTime={{
            lowerQuartileDays: lower,
            medianDays: median,
            upperQuartileDays: upper,
            startedCount: 8,
            liveCount: 6,
          }}
        />,
      ),
    );

  test("quartiles and median in words", () => {
    expect(figure(120, 214, 402)).toContain(
      "Een kwart gebruikt het binnen 120 dagen, de helft binnen 214 dagen, driekwart binnen 402 dagen.",
    );
    expect(figure(1, 1, 1)).toContain("binnen 1 dag,");
  });

  test("what is not reached yet is said, not guessed", () => {
    expect(figure(120, null, null)).toContain("driekwart is nog niet bereikt");
    expect(figure(120, null, null)).not.toContain("de helft binnen");
    expect(figure(null, null, null)).toContain("minder dan een kwart");
  });

  test("on the very first day", () => {
    expect(figure(0, 0, 0)).not.toMatch(/NaN|Infinity/);
  });
});

describe("table of a series", () => {
  const table = (points: readonly SeriesPoint[]) =>
    renderComponent(<SeriesTable caption="Stand per maand" points={points} origin="example" />);

  test("latest first, only statuses that occur, target when there is one", () => {
    const html = table([
      { ...seriesPoint("2018-11-30", { live: 140, stopped: 1 }), target: 130 },
      { ...seriesPoint("2018-12-31", { live: 148, stopped: 1 }), target: 140 },
    ]);
    const words = textOf(html);
    expect(words.indexOf("31 december 2018")).toBeLessThan(words.indexOf("30 november 2018"));
    expect(words).toContain("gestopt");
    expect(words).not.toContain("aangemeld");
    expect(words).toContain("gepland");
    expect(html).toContain("<caption");
    expect(html).toContain('scope="row"');
  });

  test("nothing to show says so", () => {
    expect(textOf(table([]))).toContain("Er zijn nog geen cijfers voor deze periode.");
  });
});

describe("staircase", () => {
  test.each([
    { steps: [], path: "" },
    { steps: [{ x: 0, y: 10 }], path: "M0 10H9" },
    {
      steps: [
        { x: 0, y: 10 },
        { x: 5, y: 4 },
      ],
      path: "M0 10H5V4H9",
    },
    {
      steps: [
        { x: 0, y: 10 },
        { x: 5, y: 10 },
      ],
      path: "M0 10H9",
    },
  ])("$path", ({ steps, path }) => {
    expect(stepPath(steps, 9)).toBe(path);
  });
});
