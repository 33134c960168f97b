import type { Browser, Request } from "playwright-core";

/** What one visit with an empty cache makes a browser fetch, in bytes as sent, and how much the page jumps. */
export interface PageWeight {
  readonly htmlBytes: number;
  readonly scriptBytes: number;
  readonly styleBytes: number;
  readonly fontBytes: number;
  /** Cumulative layout shift */
  readonly layoutShift: number;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

declare global {
  interface Window {
    layoutShift: number;
  }
}

/** Opens a page as a first visitor does, and weighs what came in until the network fell silent. */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  await page.addInitScript(() => {
    window.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as LayoutShift;
        if (!shift.hadRecentInput) window.layoutShift += shift.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const layoutShift = await page.evaluate(() => window.layoutShift);
  const weights = await Promise.all(requests.map(weigh));
  await context.close();
  return {
    htmlBytes: sum(weights, "document"),
    scriptBytes: sum(weights, "script"),
    styleBytes: sum(weights, "stylesheet"),
    fontBytes: sum(weights, "font"),
    layoutShift,
  };
}

interface Weight {
  readonly type: string;
  readonly bytes: number;
}

async function weigh(request: Request): Promise<Weight> {
  const { responseBodySize } = await request.sizes();
  return { type: request.resourceType(), bytes: responseBodySize };
}

function sum(weights: readonly Weight[], type: string): number {
  return weights.filter((weight) => weight.type === type).reduce((total, weight) => total + weight.bytes, 0);
}
