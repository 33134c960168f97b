import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import type { Seat } from "./signed-in-pages.ts";

/** A browser in which one stepped into the example as somebody; `null`: as a visitor. */
export async function steppedIn(
  browser: Browser,
  url: string,
  seat: Seat | null,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  if (seat === null) return context;
  const page = await context.newPage();
  await page.goto(`${url}/voorbeeld/instappen`);
  await page.locator(`button[name="als"][value="${seat}"]`).click();
  await page.waitForURL((address) => address.pathname !== "/voorbeeld/instappen");
  await page.close();
  return context;
}
