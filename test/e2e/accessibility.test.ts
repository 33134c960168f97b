import { describe, expect, it } from "vitest";
import { siteInBrowser } from "./site-in-browser.ts";
import { SITE_PAGES } from "./site-pages.ts";
import { violations } from "./violations.ts";

const site = siteInBrowser();

describe.each(["nl", "en"])("axe finds nothing, language %s", (language) => {
  it.each(SITE_PAGES)("%s, light and dark", async (path) => {
    const context = await site.browser().newContext();
    await context.addCookies([{ name: "taal", value: language, url: site.url() }]);
    const page = await context.newPage();
    await page.goto(`${site.url()}${path}`);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    const found = await violations(page, language);
    await context.close();
    expect(found).toEqual([]);
  });
});
