import { describe, expect, it } from "vitest";
import { overflow } from "./overflow.ts";
import { siteInBrowser } from "./site-in-browser.ts";
import { SITE_PAGES, WIDTHS } from "./site-pages.ts";

const site = siteInBrowser();

it.each(SITE_PAGES)("nothing runs off %s, from a phone to a wide screen", async (path) => {
  const page = await site.browser().newPage();
  await page.goto(`${site.url()}${path}`);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflow(page), `at ${width} px`).toEqual([]);
  }
  await page.close();
});

describe("in the browser", () => {
  it.each(SITE_PAGES)("%s starts without a complaint in the console and does not jump", async (path) => {
    const page = await site.browser().newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      // The browser itself reports that a page answered 404 or 400; that is what was asked for.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url()) && !request.url().startsWith("data:"))
        complaints.push(`asks another host: ${request.url()}`);
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          document.documentElement.setAttribute(
            "data-layout-shift",
            String(Number(document.documentElement.getAttribute("data-layout-shift") ?? 0) + value),
          );
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${site.url()}${path}`, { waitUntil: "networkidle" });
    expect(complaints).toEqual([]);
    expect(Number((await page.locator("html").getAttribute("data-layout-shift")) ?? 0)).toBeLessThan(0.001);
    await page.close();
  });

  it.each(SITE_PAGES)("%s stands without JavaScript", async (path) => {
    const context = await site.browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url()}${path}`);
    expect(await page.locator("h1").count()).toBe(1);
    expect((await page.locator("main").textContent())?.length).toBeGreaterThan(80);
    await context.close();
  });
});
