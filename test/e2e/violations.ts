import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds on the page as it stands: everything in light, and in Dutch the colours in dark too. Only colours
 * change with the scheme, and those are the same in each language.
 */
export async function violations(page: Page, language: string): Promise<string[]> {
  const inLight = await analyse(new AxeBuilder({ page }), "light");
  if (language !== "nl") return inLight;
  await page.emulateMedia({ colorScheme: "dark" });
  const rules = ["color-contrast", "link-in-text-block"];
  return [...inLight, ...(await analyse(new AxeBuilder({ page }).withRules(rules), "dark"))];
}

async function analyse(axe: AxeBuilder, scheme: "light" | "dark"): Promise<string[]> {
  // No page holds frames, so axe need not open a page of its own to put their findings together.
  const { violations: found } = await axe.setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html}`);
}
