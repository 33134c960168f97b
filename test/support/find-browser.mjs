import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The browser that the tests drive: the one `CHROMIUM_PATH` names, else the system's, else the one that Playwright's
 * installer brings.
 *
 * @returns {string | null} its path; `null` when there is none
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  const candidates = [...(named ? [named] : []), ...SYSTEM_BROWSERS, chromium.executablePath()];
  return candidates.find((path) => existsSync(path)) ?? null;
}
