import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { overflow } from "./overflow.ts";
import { type Seat, SIGNED_IN_PAGES } from "./signed-in-pages.ts";
import { siteInBrowser } from "./site-in-browser.ts";
import { WIDTHS } from "./site-pages.ts";
import { steppedIn } from "./stepped-in.ts";
import { violations } from "./violations.ts";

const site = siteInBrowser();
const contexts = new Map<Seat | null, Promise<BrowserContext>>();

describe.each(["nl", "en"])("pages for who is signed in, language %s", (language) => {
  it.each(SIGNED_IN_PAGES)(
    "axe finds nothing on %s as %s, light and dark, nothing runs off, and no script runs",
    async (path, seat) => {
      const page = await pageOf(seat);
      await page.context().addCookies([{ name: "taal", value: language, url: site.url() }]);
      await page.goto(`${site.url()}${path}`);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await page.locator("h1").count()).toBe(1);
      // Without any script the page is the same with JavaScript off.
      expect(await page.locator("script").count()).toBe(0);
      expect((await page.locator("main").textContent())?.length).toBeGreaterThan(80);
      expect(await violations(page, language)).toEqual([]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `at ${width} px`).toEqual([]);
      }
      await page.close();
    },
  );
});

/** A page of somebody who stepped in once for all pages. */
async function pageOf(seat: Seat | null): Promise<Page> {
  const context = contexts.get(seat) ?? steppedIn(site.browser(), site.url(), seat);
  contexts.set(seat, context);
  return await (await context).newPage();
}
