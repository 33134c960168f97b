import { describe, expect, test } from "vitest";
import { Breadcrumb } from "#app/components/layout/breadcrumb.tsx";
import { DayControl, type DayControlProps } from "#app/components/layout/day-control.tsx";
import { DownloadLine } from "#app/components/layout/download-line.tsx";
import { ErrorPage } from "#app/components/layout/error-page.tsx";
import { ExampleBanner } from "#app/components/layout/example-banner.tsx";
import { HowCounted } from "#app/components/layout/how-counted.tsx";
import { KeyFigure, KeyFigures } from "#app/components/layout/key-figure.tsx";
import { PageShell, type PageShellProps } from "#app/components/layout/page-shell.tsx";
import { SearchForm } from "#app/components/layout/search-form.tsx";
import { SourceLine } from "#app/components/layout/source-line.tsx";
import { day, endOfDay } from "#app/domain/day.ts";
import { instant } from "#app/domain/instant.ts";
import { renderComponent, textOf } from "#test/support/render-component.tsx";

const TODAY = day("2018-12-31");

const DAY: DayControlProps = {
  on: day("2018-06-01"),
  knownAt: null,
  today: TODAY,
  municipalityCount: 380,
  action: "/projecten/open-raadsinformatie",
  keep: [["grenzen", "nu"]],
  nowHref: "/projecten/open-raadsinformatie?peildatum=2018-06-01",
};

const SHELL: Omit<PageShellProps, "children"> = {
  header: {
    section: "projects",
    search: "?peildatum=2018-06-01",
    municipalityCount: 380,
    otherLanguageHref: "/projecten?lang=en",
    account: { actor: null },
  },
  day: DAY,
  example: null,
  footer: {
    lastRecordedAt: instant("2018-12-31T08:00:00Z"),
    isOwnRegister: false,
    permanentHref: "/vast",
    search: "?peildatum=2018-06-01",
  },
  url: "https://vliegwiel.example/projecten?peildatum=2018-06-01",
};

describe("page", () => {
  const html = renderComponent(
    <PageShell {...SHELL}>
      <h1>Projecten</h1>
    </PageShell>,
  );

  test("the first link goes to the content, which exists", () => {
    const [first = ""] = html.match(/<a [^>]*>/) ?? [];
    expect(first).toContain('href="#inhoud"');
    expect(html).toContain('<main class="vw-page" id="inhoud"');
  });

  test("the navigation marks where we are and keeps the day", () => {
    const current = html.match(/<a aria-current="true"[^>]*>/g) ?? [];
    expect(current).toHaveLength(2);
    for (const link of current) expect(link).toContain('href="/projecten?peildatum=2018-06-01"');
    expect(html).toContain('href="/gemeenten?peildatum=2018-06-01"');
  });

  test("the other language says so in that language", () => {
    expect(html).toContain('<a href="/projecten?lang=en" lang="en" hrefLang="en">English</a>');
  });

  test("a visitor can sign in; who is signed in finds the own work and the way out", () => {
    expect(html).toContain('<a href="/aanmelden">Inloggen</a>');
    const actor = { name: "Noor", workplaces: ["desk"] } as const;
    const signedIn = renderComponent(
      <PageShell {...SHELL} header={{ ...SHELL.header, account: { actor } }}>
        <h1>Projecten</h1>
      </PageShell>,
    );
    expect(signedIn).not.toContain("/aanmelden");
    expect(signedIn).toContain('<a href="/mijn-gemeente">Mijn gemeente</a>');
    expect(signedIn).not.toContain("/beheer");
    expect(signedIn).toContain('<form method="post" action="/afmelden">');
  });

  test("paper gets the day and the full address that keeps the figures", () => {
    expect(textOf(html.slice(html.indexOf("vw-print-foot")))).toContain(
      "Stand op 1 juni 2018 · https://vliegwiel.example/vast",
    );
  });

  test("a page without figures has no day, no motto with a number and no facts of the page", () => {
    const text = textOf(
      renderComponent(
        <PageShell
          {...SHELL}
          header={{ ...SHELL.header, municipalityCount: null }}
          day={null}
          footer={{ lastRecordedAt: null, isOwnRegister: false, permanentHref: null, search: "" }}
        >
          <h1>Fout</h1>
        </PageShell>,
      ),
    );
    expect(text).not.toContain("Stand op");
    expect(text).not.toContain("keer toepassen");
    expect(text).not.toContain("Deze pagina");
  });
});

describe("day of the figures", () => {
  test("is a GET form with both days, what must stay, and identifiers that differ", () => {
    const html = renderComponent(<DayControl {...DAY} />);
    expect(html.match(/<form[^>]*method="get"[^>]*action="\/projecten\/open-raadsinformatie"/g)).toHaveLength(
      2,
    );
    expect(
      html.match(/name="peildatum"[^>]*value="2018-06-01"|value="2018-06-01"[^>]*name="peildatum"/g),
    ).toHaveLength(2);
    expect(html.match(/<input type="hidden" name="grenzen" value="nu"\/>/g)).toHaveLength(2);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/ for="([^"]+)"/g)) expect(ids).toContain(id);
  });

  test("says how many municipalities existed, one or more", () => {
    expect(textOf(renderComponent(<DayControl {...DAY} />))).toContain("380 gemeenten op 1 juni 2018");
    expect(textOf(renderComponent(<DayControl {...DAY} municipalityCount={1} />))).toContain(
      "1 gemeente op 1 juni 2018",
    );
  });

  test("what was known earlier is told, with a way back to now", () => {
    const html = renderComponent(<DayControl {...DAY} knownAt={endOfDay(day("2018-04-30"))} />);
    expect(textOf(html)).toContain("Stand op 1 juni 2018 zoals bekend op 30 april 2018");
    expect(textOf(html)).toContain(
      "U ziet wat op 30 april 2018, 23.59 uur bekend was. Toon wat nu bekend is",
    );
    expect(html).toContain(`href="${DAY.nowHref}"`);
  });

  test("what is known today is no news", () => {
    expect(textOf(renderComponent(<DayControl {...DAY} knownAt={endOfDay(TODAY)} />))).not.toContain(
      "U ziet wat",
    );
  });
});

describe("example banner", () => {
  const observed = ["Open Raadsinformatie"];

  test.each([
    [{ kind: "all" } as const, "De cijfers op deze pagina zijn verzonnen"],
    [{ kind: "target" } as const, "De aantallen zijn waargenomen, het doel is verzonnen."],
    [
      { kind: "some", exampleCount: 5, totalCount: 6, observedNames: observed } as const,
      "5 van de 6 projecten tonen verzonnen cijfers. Alleen Open Raadsinformatie is waargenomen.",
    ],
    [
      { kind: "some", exampleCount: 1, totalCount: 3, observedNames: ["Een", "Twee"] } as const,
      "Eén van de 3 projecten toont verzonnen cijfers. Alleen Een en Twee zijn waargenomen.",
    ],
  ])("%j", (extent, expected) => {
    const html = renderComponent(
      <ExampleBanner extent={extent} environmentDay={null} explanationHref="/uitleg" />,
    );
    expect(textOf(html)).toContain(expected);
    expect(html).toContain('href="/uitleg"');
  });

  test("tells which day it is in an example environment", () => {
    const html = renderComponent(
      <ExampleBanner extent={{ kind: "all" }} environmentDay={TODAY} explanationHref="/uitleg" />,
    );
    expect(textOf(html)).toContain("Voorbeeldomgeving: het is hier 31 december 2018.");
  });
});

test("the breadcrumb ends with the page itself, which is no link", () => {
  const html = renderComponent(
    <Breadcrumb trail={[{ label: "Gemeenten", to: "/gemeenten" }]} current="'s-Gravenhage" />,
  );
  expect(html).toContain('href="/gemeenten"');
  expect(html).toContain('<span aria-current="page">&#x27;s-Gravenhage</span>');
});

test("a number has a label, a unit and a source", () => {
  const html = renderComponent(
    <KeyFigures>
      <KeyFigure label="Gemeenten in gebruik" value="104" unit="van 380" source="31 december 2018" />
    </KeyFigures>,
  );
  expect(textOf(html)).toBe("Gemeenten in gebruik 104 van 380 31 december 2018");
  expect(html).toMatch(/<dl.*<dt>.*<\/dt><dd>/);
});

test("the source line tells source, day, last change and origin", () => {
  const line = (lastChangedOn: typeof TODAY | null) =>
    textOf(
      renderComponent(
        <SourceLine source="configuratie" on={TODAY} lastChangedOn={lastChangedOn} origin="example" />,
      ),
    );
  expect(line(day("2018-04-13"))).toBe(
    "Bron: configuratie. Stand 31 december 2018. Laatst gewijzigd 13 april 2018. voorbeeld",
  );
  expect(line(null)).toBe("Bron: configuratie. Stand 31 december 2018. voorbeeld");
});

test("each download says what it is of", () => {
  const html = renderComponent(
    <DownloadLine
      downloads={[{ format: "CSV", href: "/tabel.csv" }]}
      subject="gemeenten"
      permanentHref="/vast"
    />,
  );
  expect(html).toContain('href="/tabel.csv"');
  expect(textOf(html)).toBe("Download: CSV : gemeenten Vaste link");
});

test("searching works without script and keeps the day", () => {
  const html = renderComponent(<SearchForm id="zoek" text="utr" keep={[["peildatum", "2018-06-01"]]} />);
  expect(html).toMatch(/<form[^>]*method="get"[^>]*action="\/gemeenten"/);
  expect(html).toContain('<input type="hidden" name="peildatum" value="2018-06-01"/>');
  expect(html).toMatch(/<input[^>]*name="zoek"[^>]*value="utr"/);
  expect(html).toContain('<label class="utrecht-form-label" for="zoek">');
});

test("how it is counted is a panel that opens without script", () => {
  const html = renderComponent(
    <HowCounted id="geteld" definitionsHref="/verantwoording">
      <p>Geteld is …</p>
    </HowCounted>,
  );
  expect(html).toContain('<details class="vw-how-counted" id="geteld"><summary>Hoe is dit geteld?</summary>');
  expect(html).toContain('href="/verantwoording"');
});

test("an error page tells what, each reason, what to do, and the number last", () => {
  const text = textOf(
    renderComponent(
      <ErrorPage
        title="Dit kan niet"
        intro="Er klopt iets niet:"
        reasons={["een", "twee"]}
        reference="Nummer 7"
      >
        <p>Terug</p>
      </ErrorPage>,
    ),
  );
  expect(text).toBe("Dit kan niet Er klopt iets niet: een twee Terug Nummer 7");
});
