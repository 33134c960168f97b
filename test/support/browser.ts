import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.mjs";

/** @throws Error where there is no browser; see {@link findBrowser} */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("There is no Chromium here: install it, or set CHROMIUM_PATH");
  return chromium.launch({
    executablePath,
    // Chromium's sandbox refuses root, which containers often run as.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-dev-shm-usage"],
  });
}
