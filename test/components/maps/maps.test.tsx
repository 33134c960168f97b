import { describe, expect, test } from "vitest";
import { CountryMap, countryTiles } from "#app/components/maps/country-map.tsx";
import { HexMap, type HexMapProps } from "#app/components/maps/hex-map.tsx";
import { hexMapSvg } from "#app/components/maps/hex-map-svg.server.tsx";
import { type HexTile, hexTiles } from "#app/components/maps/hex-tile.ts";
import { MiniMap, MiniMapGround, miniFrame } from "#app/components/maps/mini-map.tsx";
import { NearMap } from "#app/components/maps/near-map.tsx";
import { day } from "#app/domain/day.ts";
import { tileLayoutOn } from "#app/domain/municipality/tile-layout.ts";
import { noCounts } from "#app/domain/participation/count-statuses.ts";
import { noneState } from "#app/domain/participation/none-state.ts";
import { STATUSES } from "#app/domain/participation/status.ts";
import { formatter } from "#app/format/formatter.ts";
import { translateFor } from "#app/i18n/translate-for.server.ts";
import { bundledRegister } from "#test/domain/support/bundled-register.ts";
import { projectOf } from "#test/domain/support/project-of.ts";
import { renderComponent, textOf } from "#test/support/render-component.tsx";

const register = await bundledRegister();
const on = day("2018-12-31");
const layout = tileLayoutOn(register, on);
const project = projectOf();
const states = layout.tiles.map(({ municipality: { code } }, index) => ({
  ...noneState(code),
  status: STATUSES[index % STATUSES.length] ?? "none",
  since: day("2018-10-01"),
  heardOn: day("2018-10-01"),
}));
const tiles = hexTiles({ layout, states, project, on, nameOf: (code) => code });

function map(given: Partial<HexMapProps> = {}) {
  return (
    <HexMap
      id="k"
      label="Kaart van 380 gemeenten"
      tiles={tiles}
      counts={{ ...noCounts(), live: 55, none: 325 }}
      origin="example"
      on={on}
      gridOn={layout.gridOn}
      withoutTile={[]}
      landmarkCodes={["GM0935"]}
      hrefFor={(code) => `/gemeenten/${code}`}
      skipToId="tabel"
      {...given}
    />
  );
}

function tile(given: Partial<HexTile>): HexTile {
  return {
    code: "GM0344",
    name: "Utrecht",
    province: "Utrecht",
    column: 3,
    row: 3,
    status: "live",
    since: day("2015-06-23"),
    staleSince: null,
    derivedFrom: [],
    ...given,
  };
}

describe("map of a project", () => {
  const html = renderComponent(map());

  test("a link per municipality, north to south, each told by name, status and day", () => {
    const links = [...html.matchAll(/<a href="\/gemeenten\/(GM\d+)" aria-label="([^"]+)">/g)];
    expect(links).toHaveLength(380);
    expect(new Set(links.map(([, code]) => code)).size).toBe(380);
    expect(renderComponent(map({ tiles: [tile({})] }))).toContain(
      'aria-label="Utrecht: in gebruik, sinds 23 juni 2015"',
    );
  });

  test("what is less than certain is said too", () => {
    const derived = tile({ status: "implementing", derivedFrom: ["Bedum", "Winsum"] });
    const stale = tile({ code: "GM1", column: 5, staleSince: day("2017-11-12") });
    const shown = renderComponent(map({ tiles: [derived, stale] }));
    expect(shown).toContain("Utrecht: implementeert, afgeleid van Bedum en Winsum, sinds 23 juni 2015");
    expect(shown).toContain("voor het laatst bevestigd op 12 november 2017");
    expect(textOf(shown)).toContain("niet op tijd bevestigd");
    expect(textOf(shown)).toContain("afgeleid na een herindeling");
    expect(textOf(renderComponent(map({ tiles: [tile({})] })))).not.toContain("niet op tijd bevestigd");
  });

  test("each look of a tile is drawn once", () => {
    expect(html.match(/<g id="k-l">/g)).toHaveLength(1);
    expect(html.match(/href="#k-l"/g)?.length).toBeGreaterThan(50);
  });

  test("is small enough to send with every page", () => {
    expect(html.length).toBeLessThan(66_000);
  });

  test("has a way past it, its legend with numbers, and how to read it", () => {
    expect(html).toContain('href="#tabel"');
    expect(textOf(html)).toContain("in gebruik 55");
    expect(textOf(html)).toContain("Elke tegel is één gemeente, ongeveer op haar plek. Lijnen: provincies.");
    expect(textOf(html)).toContain("Maastricht");
  });

  test("says which grid it is when it is not of the year, and who has no tile", () => {
    const shown = textOf(
      renderComponent(map({ on: day("2020-06-01"), withoutTile: [{ code: "GM1", name: "Nergenshuizen" }] })),
    );
    expect(shown).toContain("De tegels liggen zoals op 1 januari 2018.");
    expect(shown).toContain("1 gemeente heeft geen plek op deze kaart: Nergenshuizen .");
    expect(textOf(html)).not.toContain("De tegels liggen zoals op");
  });

  test("tiles outside the reader's choice stay, pale, and stay links", () => {
    const shown = renderComponent(map({ choice: { statuses: ["live"], province: null } }));
    expect(shown.match(/<a href="\/gemeenten/g)).toHaveLength(380);
    const live = tiles.filter(({ status }) => status === "live").length;
    expect(shown.match(/href="#k-x"/g)).toHaveLength(380 - live);
  });

  test("a register without a grid: the table takes its place", () => {
    const shown = renderComponent(map({ gridOn: null, tiles: [] }));
    expect(shown).not.toContain("<svg");
    expect(textOf(shown)).toContain("De tabel laat elke gemeente zien.");
  });

  test("one municipality", () => {
    expect(renderComponent(map({ tiles: [tile({})] }))).not.toMatch(/NaN|Infinity/);
  });

  test("in English", () => {
    expect(renderComponent(map({ tiles: [tile({})] }), "en")).toContain(
      "Utrecht: in use, since 23 June 2015",
    );
  });
});

describe("tiles of a project", () => {
  test("not heard of in time is stale; never heard of is not", () => {
    const [first, second] = layout.tiles;
    if (!first || !second) throw new Error("The bundled register has tiles");
    const old = {
      ...noneState(first.municipality.code),
      status: "live" as const,
      heardOn: day("2018-01-01"),
    };
    const given = hexTiles({ layout, states: [old], project, on, nameOf: String });
    expect(given.find(({ code }) => code === first.municipality.code)?.staleSince).toBe("2018-01-01");
    expect(given.find(({ code }) => code === second.municipality.code)?.staleSince).toBeNull();
  });
});

describe("map of the movement", () => {
  const live = new Map(layout.tiles.map(({ municipality }, index) => [municipality.code, index % 7]));
  const country = (given: Partial<Parameters<typeof CountryMap>[0]> = {}) =>
    renderComponent(
      <CountryMap
        label="380 gemeenten"
        tiles={countryTiles(layout, live)}
        projectCount={6}
        distribution={[55, 55, 54, 54, 54, 54, 54]}
        on={on}
        gridOn={layout.gridOn}
        withoutTile={[]}
        landmarkCodes={[]}
        {...given}
      />,
    );

  test("tiles fill up; the legend counts them", () => {
    const html = country();
    expect(html.match(/class="vw-country-map__fill"/g)).toHaveLength(6 + 6);
    expect(textOf(html)).toContain(
      "geen 55 1 project 55 2 projecten 54 3 projecten 54 4 projecten 54 5 projecten 54 alle 6 54",
    );
    expect(html).toContain('role="img" aria-label="380 gemeenten"');
  });

  test("many projects go together in steps", () => {
    const html = country({ projectCount: 60, distribution: Array.from({ length: 61 }, () => 1) });
    expect(textOf(html)).toContain("1 tot 11 11");
    expect(textOf(html)).toContain("alle 60 1");
  });

  test("no projects, and no grid", () => {
    expect(country({ projectCount: 0, distribution: [380] })).not.toMatch(/NaN|Infinity/);
    expect(country({ gridOn: null, tiles: [] })).not.toContain("<svg");
  });
});

describe("small maps", () => {
  test("the stamp is two strokes, hidden from screen readers", () => {
    const frame = miniFrame(layout.tiles);
    if (frame === null) throw new Error("No tiles");
    const html = renderComponent(<MiniMap frame={frame} live={layout.tiles.slice(0, 9)} />);
    expect(html).toContain('aria-hidden="true"');
    expect(html.match(/h0/g)).toHaveLength(9);
    const ground = renderComponent(<MiniMapGround cells={layout.tiles} />);
    expect(ground.match(/h0/g)).toHaveLength(380);
    expect(ground.length).toBeLessThan(4500);
    expect(html).toContain(
      `<use class="vw-mini-map__others" href="#${/<path id="([^"]+)"/.exec(ground)?.[1]}"`,
    );
    expect([miniFrame([]), renderComponent(<MiniMapGround cells={[]} />)]).toEqual([null, ""]);
  });

  test("neighbours are numbered like their list", () => {
    const html = renderComponent(
      <NearMap label="Rond Utrecht" tiles={tiles} code="GM0344" neighbourCodes={["GM0356", "GM0355"]} />,
    );
    expect(textOf(html).split(" ").toSorted()).toEqual(["1", "2"]);
    expect(html).toContain("vw-near-map__own");
    expect(renderComponent(<NearMap label="x" tiles={tiles} code="weg" neighbourCodes={[]} />)).not.toContain(
      "<svg",
    );
  });
});

describe("map as a file", () => {
  const words = {
    title: "Titel",
    subtitle: "Elke tegel is één gemeente",
    source: "Bron: voorbeeldgegevens.",
  };
  const draw = (given: readonly HexTile[]) =>
    hexMapSvg(
      { ...words, tiles: given, counts: { ...noCounts(), live: 1 }, origin: "example", landmarkCodes: [] },
      translateFor("nl"),
      formatter("nl"),
    );

  test("stands alone", () => {
    const svg = draw(tiles) ?? "";
    expect(svg.match(/<use /g)?.length).toBeGreaterThan(380);
    expect(svg).not.toContain("var(");
    expect(svg).toContain(".vw-tile--live .vw-tile__body{fill:#123A86}");
    expect(textOf(svg)).toContain("in gebruik 1");
    expect(svg).not.toContain("<a ");
  });

  test("nothing to draw", () => {
    expect(draw([])).toBeNull();
  });
});
