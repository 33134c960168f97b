import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type AppServer, startAppServer } from "#test/support/app-server.ts";
import { launchBrowser } from "#test/support/browser.ts";
import { exampleDatabase } from "#test/support/example-database.ts";

export interface SiteInBrowser {
  /** Address of the server, without a slash at its end */
  url(): string;
  browser(): Browser;
}

/** The built product with the bundled example, and a browser, for all tests of a file; call it at the top of the file. */
export function siteInBrowser(): SiteInBrowser {
  const databaseUrl = exampleDatabase();
  let server: AppServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await startAppServer(databaseUrl());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  return { url: () => server.url, browser: () => browser };
}
