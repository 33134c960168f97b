import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { siteInBrowser } from "./site-in-browser.ts";
import { SITE_PAGES } from "./site-pages.ts";

const site = siteInBrowser();

describe.each(["nl", "en"])("axe finds nothing, language %s", (language) => {
  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    it.each(SITE_PAGES)("%s", async (path) => {
      const context = await site.browser().newContext({ colorScheme });
      await context.addCookies([{ name: "taal", value: language, url: site.url() }]);
      const page = await context.newPage();
      await page.goto(`${site.url()}${path}`, { waitUntil: "networkidle" });
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      const { violations } = await new AxeBuilder({ page }).analyze();
      await context.close();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
});
