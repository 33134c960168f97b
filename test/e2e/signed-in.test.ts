import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { overflow } from "./overflow.ts";
import { SIGNED_IN_PAGES } from "./signed-in-pages.ts";
import { siteInBrowser } from "./site-in-browser.ts";
import { WIDTHS } from "./site-pages.ts";
import { steppedIn } from "./stepped-in.ts";

const site = siteInBrowser();

describe.each(["nl", "en"])("pages for who is signed in, language %s", (language) => {
  it.each(SIGNED_IN_PAGES)(
    "axe finds nothing on %s as %s, light and dark, and nothing runs off",
    async (path, seat) => {
      const context = await steppedIn(site.browser(), site.url(), seat);
      await context.addCookies([{ name: "taal", value: language, url: site.url() }]);
      const page = await context.newPage();
      await page.goto(`${site.url()}${path}`);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      const inLight = await violations(new AxeBuilder({ page }), page);
      await page.emulateMedia({ colorScheme: "dark" });
      // Only colours change with the scheme.
      const rules = ["color-contrast", "link-in-text-block"];
      const inDark = await violations(new AxeBuilder({ page }).withRules(rules), page);
      expect([...inLight, ...inDark]).toEqual([]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `at ${width} px`).toEqual([]);
      }
      await context.close();
    },
  );
});

it.each(SIGNED_IN_PAGES)("%s as %s stands without JavaScript, and runs none", async (path, seat) => {
  const context = await steppedIn(site.browser(), site.url(), seat, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url()}${path}`);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("script").count()).toBe(0);
  expect((await page.locator("main").textContent())?.length).toBeGreaterThan(80);
  await context.close();
});

async function violations(axe: AxeBuilder, page: Page): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  const scheme = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  return found.map(({ id, nodes }) => `${scheme ? "dark" : "light"} ${id}: ${nodes[0]?.html}`);
}
