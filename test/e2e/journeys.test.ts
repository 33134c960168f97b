import { parse } from "csv-parse/sync";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { siteInBrowser } from "./site-in-browser.ts";

const site = siteInBrowser();

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await site.browser().newContext({ locale: "nl-NL", ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${site.url()}${path}`);
  return page;
}

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).textContent()) ?? "";
}

/** Waits until a text stands there: the browser may show the address of a page just before the page. */
async function untilShown(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector, { hasText: text }).waitFor();
}

/** Which element has the focus, in words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

describe("a resident", () => {
  it("finds the answer for a municipality without JavaScript, and a link that keeps it", async () => {
    const page = await visit("/", { javaScriptEnabled: false });
    await page.locator("main input[name=zoek]").fill("utrecht");
    await page.locator("main input[name=zoek]").press("Enter");
    await page.waitForURL("**/gemeenten/GM0344**");
    const sentence = await textOf(page, "h1");
    expect(sentence).toMatch(/^Utrecht gebruikt op 31 december 2018 \S+ van de zes/);
    const link = page.locator("main a", { hasText: "Vaste link" }).first();
    await link.click();
    expect(page.url()).toContain("peildatum=2018-12-31");
    expect(page.url()).toContain("bekendOp=");
    expect(await textOf(page, "h1")).toBe(sentence);
  });

  it("is led from a municipality that no longer exists to the one that took its place", async () => {
    const page = await visit("/gemeenten?zoek=Slochteren");
    await page.locator("main a", { hasText: "Midden-Groningen" }).first().click();
    await page.waitForURL("**/gemeenten/GM1952**");
    await untilShown(page, "h1", "Midden-Groningen");
  });

  it("reads the same in English", async () => {
    const page = await visit("/gemeenten/GM0344");
    await page.locator("header a", { hasText: "English" }).click();
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await untilShown(page, "h1", "31 December 2018");
  });
});

describe("the Taskforce", () => {
  it("sees which projects lag, and where", async () => {
    const page = await visit("/projecten");
    await page.locator("select[name=tempo]").selectOption("verAchter");
    await page.locator("main form button").last().click();
    await page.waitForURL(/tempo=/);
    const rows = page.locator("main table").first().locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(1);
    await rows.locator("a").first().click();
    await page.waitForURL("**/projecten/open-raadsinformatie**");
    await untilShown(page, "main", "104 van de 380 gemeenten");
  });

  it("switches to the borders of now and keeps the day", async () => {
    const page = await visit("/projecten/open-raadsinformatie?peildatum=2017-12-31");
    await page.locator("nav[aria-label=Grenzen] a", { hasText: "van nu" }).click();
    await page.waitForURL(/grenzen=nu/);
    expect(page.url()).toContain("peildatum=2017-12-31");
  });
});

describe("a member of the CvD", () => {
  it("asks what was known then, and gets a link to now", async () => {
    const path = "/projecten/digitale-aangifte-overlijden?peildatum=2018-03-31&bekendOp=2018-04-01";
    const page = await visit(path);
    const then = await textOf(page, "main");
    expect(await textOf(page, "body")).toContain("bekend was");
    await page.goto(`${site.url()}/projecten/digitale-aangifte-overlijden?peildatum=2018-03-31`);
    expect(await textOf(page, "main")).not.toBe(then);
  });

  it("is told why a day in the future has no figures, and offered the default", async () => {
    const page = await visit("/projecten?peildatum=2019-06-01");
    expect(await textOf(page, "main")).toContain("2019");
    await page.locator("main a").first().click();
    await page.waitForURL(`${site.url()}/projecten`);
  });
});

describe("a data user", () => {
  it("gets the numbers of the page from the file beside it", async () => {
    const page = await visit("/projecten/digitale-aangifte-overlijden");
    const shown = await textOf(page, "main");
    const file = await fetch(`${site.url()}/projecten/digitale-aangifte-overlijden/tabel.csv`);
    const rows: Record<string, string>[] = parse(await file.text(), { columns: true, bom: true });
    const live = rows.filter((row) => row.status === "in_gebruik").length;
    expect(rows).toHaveLength(380);
    expect(shown).toContain(`${live} van de 380 gemeenten`);
    expect(new Set(rows.map((row) => row.herkomst))).toEqual(new Set(["voorbeeld"]));
  });
});

describe("by keyboard alone", () => {
  it("skips to the content, and walks the map with arrow keys", async () => {
    const page = await visit("/projecten/open-raadsinformatie?weergave=kaart");
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Naar de inhoud");
    const tile = page.locator("svg a[href*='GM0344']").first();
    await tile.focus();
    const before = await focused(page);
    expect(before).toContain("Utrecht");
    await page.keyboard.press("ArrowRight");
    const after = await focused(page);
    expect(after).not.toBe(before);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/gemeenten/GM*");
    await untilShown(page, "main", after.split(":")[0] ?? "nowhere");
  });

  it("changes the day", async () => {
    const page = await visit("/");
    const field = page.locator("input[name=peildatum]:visible");
    await field.fill("2018-01-01");
    await field.press("Enter");
    await page.waitForURL(/peildatum=2018-01-01/);
    await untilShown(page, "main", "1 januari 2018");
  });
});
