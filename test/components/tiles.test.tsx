import { describe, expect, test } from "vitest";
import { AreaPatterns, areaFill, areaOutline } from "#app/components/tile/area-patterns.tsx";
import { OriginMark } from "#app/components/tile/origin-mark.tsx";
import { PaceMark } from "#app/components/tile/pace-mark.tsx";
import { StatusLabel } from "#app/components/tile/status-label.tsx";
import { StatusLegend } from "#app/components/tile/status-legend.tsx";
import { STATUS_COLOURS } from "#app/components/tile/status-palette.ts";
import { StatusTile } from "#app/components/tile/status-tile.tsx";
import { STATUSES } from "#app/domain/participation/status.ts";
import { PACES } from "#app/domain/portfolio/pace.ts";
import { renderComponent, textOf } from "#test/support/render-component.tsx";

const COUNTS = {
  none: 78,
  exploring: 37,
  committed: 48,
  implementing: 61,
  live: 148,
  stopped: 3,
  declined: 5,
};

describe("tile", () => {
  test("is hidden from screen readers: its word stands beside it", () => {
    expect(renderComponent(<StatusTile status="live" />)).toContain('aria-hidden="true"');
  });

  test("a stale tile stands smaller in an outline of full size", () => {
    const whole = renderComponent(<StatusTile status="live" />);
    const stale = renderComponent(<StatusTile status="live" isStale />);
    const [, outline] = /class="vw-tile__stale" d="([^"]+)"/.exec(stale) ?? [];
    expect(whole).toContain(`class="vw-tile__body" d="${outline}"`);
    expect(stale).not.toContain(`class="vw-tile__body" d="${outline}"`);
  });

  test("a derived tile has seven corners", () => {
    const html = renderComponent(<StatusTile status="implementing" isDerived />);
    const [, path = ""] = /class="vw-tile__body" d="([^"]+)"/.exec(html) ?? [];
    expect(path.match(/[ML]/g)).toHaveLength(7);
  });

  test("too small a tile has no symbol", () => {
    expect(renderComponent(<StatusTile status="stopped" size={18} />)).toContain("vw-tile__line");
    expect(renderComponent(<StatusTile status="stopped" size={12} />)).not.toContain("vw-tile__line");
  });
});

describe("label", () => {
  test("says the word", () => {
    expect(textOf(renderComponent(<StatusLabel status="none" origin="example" />))).toBe("geen opgave");
    expect(textOf(renderComponent(<StatusLabel status="none" origin="example" />, "en"))).toBe(
      "nothing reported",
    );
  });

  test("an observed source does not know what is planned", () => {
    expect(textOf(renderComponent(<StatusLabel status="none" origin="observed" />))).toBe(
      "geen bron vermeld",
    );
    expect(textOf(renderComponent(<StatusLabel status="live" origin="observed" />))).toBe("in gebruik");
  });

  test("says what it was derived from and how old it is", () => {
    const html = renderComponent(
      <StatusLabel status="implementing" origin="reported" derivedFrom="Bedum" staleSince="2 oktober 2018" />,
    );
    expect(textOf(html)).toBe(
      "implementeert , afgeleid van Bedum , voor het laatst bevestigd op 2 oktober 2018",
    );
  });
});

describe("legend", () => {
  test("begins with in use and goes down, with counts in the reader's notation", () => {
    const text = textOf(
      renderComponent(<StatusLegend origin="example" counts={{ ...COUNTS, live: 1480 }} />),
    );
    expect(text).toBe(
      "in gebruik 1.480 implementeert 61 aangemeld 48 oriënteert zich 37 geen opgave 78 gestopt 3 neemt niet deel 5",
    );
  });

  test("of a source with two states shows two, and another only when it occurs", () => {
    const counts = { ...COUNTS, exploring: 0, committed: 0, implementing: 0, declined: 0 };
    expect(textOf(renderComponent(<StatusLegend origin="observed" />))).toBe("in gebruik geen bron vermeld");
    expect(textOf(renderComponent(<StatusLegend origin="observed" counts={counts} />))).toContain(
      "gestopt 3",
    );
  });

  test("explains stale and derived tiles only when they occur", () => {
    expect(textOf(renderComponent(<StatusLegend origin="example" />))).not.toContain("bevestigd");
    const text = textOf(renderComponent(<StatusLegend origin="example" hasStale hasDerived />));
    expect(text).toContain("niet op tijd bevestigd");
    expect(text).toContain("afgeleid na een herindeling");
  });
});

describe("pace", () => {
  test("every pace has its own sign and its word", () => {
    const drawn = PACES.map((pace) => renderComponent(<PaceMark pace={pace} />));
    expect(new Set(drawn.map((html) => /<path[^>]*>/.exec(html)?.[0])).size).toBe(PACES.length);
    expect(drawn.map(textOf)).toEqual([
      "Voltooid",
      "Op schema",
      "Loopt achter",
      "Loopt ver achter",
      "Nog geen doel",
    ]);
  });

  test("the figures follow the word", () => {
    const html = renderComponent(<PaceMark pace="far_behind" detail="104 waar 170 was gepland" />);
    expect(textOf(html)).toBe("Loopt ver achter : 104 waar 170 was gepland");
  });
});

test.each([
  ["example", "voorbeeld", "example"],
  ["observed", "waargenomen", "observed"],
] as const)("origin %s is told in words", (origin, dutch, english) => {
  expect(textOf(renderComponent(<OriginMark origin={origin} />))).toBe(dutch);
  expect(textOf(renderComponent(<OriginMark origin={origin} />, "en"))).toBe(english);
});

describe("areas", () => {
  const inPage = renderComponent(
    <svg>
      <title>test</title>
      <AreaPatterns idPrefix="a" />
    </svg>,
  );

  test.each(STATUSES)("%s has a pattern under the name its fill asks for", (status) => {
    const [, id] = /url\(#(.+)\)/.exec(areaFill("a", status)) ?? [];
    expect(inPage).toContain(`<pattern id="${id}"`);
  });

  test("only live is solid without an outline", () => {
    const plain = STATUSES.filter((status) => areaOutline(status) === "none");
    expect(plain).toEqual(["implementing", "live", "stopped"]);
  });

  test("a picture that leaves the page has its colours in it", () => {
    const alone = renderComponent(
      <svg>
        <title>test</title>
        <AreaPatterns idPrefix="a" colours={STATUS_COLOURS.dark} />
      </svg>,
    );
    expect(inPage).toContain("var(--vw-status-live)");
    expect(alone).not.toContain("var(");
    expect(alone).toContain(STATUS_COLOURS.dark.live.fill);
  });
});
