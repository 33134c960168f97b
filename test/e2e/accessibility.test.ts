import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "./site-in-browser.ts";
import { SITE_PAGES } from "./site-pages.ts";

const site = siteInBrowser();

describe.each(["nl", "en"])("axe finds nothing, language %s", (language) => {
  it.each(SITE_PAGES)("%s, light and dark", async (path) => {
    const context = await site.browser().newContext();
    await context.addCookies([{ name: "taal", value: language, url: site.url() }]);
    const page = await context.newPage();
    await page.goto(`${site.url()}${path}`);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    const inLight = await violations(new AxeBuilder({ page }), page);
    await page.emulateMedia({ colorScheme: "dark" });
    // Only colours change with the scheme.
    const inDark = await violations(
      new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]),
      page,
    );
    await context.close();
    expect([...inLight, ...inDark]).toEqual([]);
  });
});

async function violations(axe: AxeBuilder, page: Page): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  const scheme = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  return found.map(({ id, nodes }) => `${scheme ? "dark" : "light"} ${id}: ${nodes[0]?.html}`);
}
